package io.casus.program;

import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.json.IncidentJson;
import io.casus.json.JsonLibrary;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;

/** Writes an incident and reads it back, with the library that is named, if one is. */
final class FacadeProgram {
    static final MissileLaunch LAUNCH = MissileLaunch.builder()
            .id("launch-1")
            .distance(Quantity.of("1100.0", Unit.KILOMETRE))
            .build();

    private FacadeProgram() {}

    public static void main(String[] arguments) {
        IncidentJson form = arguments.length == 0
                ? IncidentJson.compact()
                : IncidentJson.compact().withLibrary(JsonLibrary.valueOf(arguments[0]));
        String json = form.write(LAUNCH);
        Incident back = form.readIncident(json);
        System.out.println(back.equals(LAUNCH) ? "read and written" : "found " + back);
    }
}
