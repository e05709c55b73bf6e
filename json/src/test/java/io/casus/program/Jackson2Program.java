package io.casus.program;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import io.casus.json.jackson2.CasusModule;

/** Writes an incident and reads it back, with the facade and with a mapper of Jackson 2. */
final class Jackson2Program {
    private Jackson2Program() {}

    public static void main(String[] arguments) throws Exception {
        FacadeProgram.main(arguments);
        roundTrip(JsonMapper.builder().findAndAddModules().build());
    }

    private static void roundTrip(JsonMapper mapper) throws Exception {
        String json = mapper.writeValueAsString(FacadeProgram.LAUNCH);
        Incident back = mapper.readValue(json, Incident.class);
        System.out.println(back.equals(FacadeProgram.LAUNCH) ? "read and written by the mapper" : "found " + back);
    }

    /** The same, where the library is a module and its Jackson module has to be named. */
    static final class OnTheModulePath {
        private OnTheModulePath() {}

        public static void main(String[] arguments) throws Exception {
            System.out.println(IncidentJson.class.getModule().getName() + " is a module");
            roundTrip(JsonMapper.builder().addModule(new CasusModule()).build());
        }
    }
}
