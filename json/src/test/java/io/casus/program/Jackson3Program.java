package io.casus.program;

import io.casus.incident.Incident;
import tools.jackson.databind.json.JsonMapper;

/** Writes an incident and reads it back, with the facade and with a mapper of Jackson 3. */
final class Jackson3Program {
    private Jackson3Program() {}

    public static void main(String[] arguments) {
        FacadeProgram.main(arguments);
        roundTrip(JsonMapper.builder().findAndAddModules().build());
    }

    private static void roundTrip(JsonMapper mapper) {
        String json = mapper.writeValueAsString(FacadeProgram.LAUNCH);
        Incident back = mapper.readValue(json, Incident.class);
        System.out.println(back.equals(FacadeProgram.LAUNCH) ? "read and written by the mapper" : "found " + back);
    }
}
