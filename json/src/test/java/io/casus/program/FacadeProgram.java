package io.casus.program;

import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.json.IncidentJson;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;

/** Writes an incident and reads it back. */
final class FacadeProgram {
    static final MissileLaunch LAUNCH = MissileLaunch.builder()
            .id("launch-1")
            .distance(Quantity.of("1100.0", Unit.KILOMETRE))
            .build();

    private FacadeProgram() {}

    public static void main(String[] arguments) {
        String json = IncidentJson.compact().write(LAUNCH);
        Incident back = IncidentJson.pretty().readIncident(json);
        System.out.println(back.equals(LAUNCH) ? "read and written" : "found " + back);
    }
}
