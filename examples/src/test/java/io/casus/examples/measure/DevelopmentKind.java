package io.casus.examples.measure;

import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;

/** The kinds of incidents that the development sets have truths of. */
enum DevelopmentKind {
    LAUNCH("launches", MissileLaunch.class),
    VISIT("visits", DiplomaticVisit.class),
    MEETING("meetings", DiplomaticMeeting.class),
    STATEMENT("statements", Statement.class);

    private final String list;
    private final Class<? extends Incident> type;

    DevelopmentKind(String list, Class<? extends Incident> type) {
        this.list = list;
        this.type = type;
    }

    /** The name of the list of such truths in a resource. */
    String list() {
        return list;
    }

    boolean is(Incident incident) {
        return type.isInstance(incident);
    }
}
