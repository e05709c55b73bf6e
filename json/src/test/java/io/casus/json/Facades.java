package io.casus.json;

/** The facade on a library of one's choice, for tests that stand outside of this package. */
public final class Facades {
    private Facades() {}

    public static IncidentJson onJackson3(boolean pretty) {
        return IncidentJson.on(JsonLibrary.JACKSON_3, pretty);
    }

    public static IncidentJson onJackson2(boolean pretty) {
        return IncidentJson.on(JsonLibrary.JACKSON_2, pretty);
    }

    /** Returns the facade that reads and writes bytes without a library. */
    public static IncidentJson onBytes(boolean pretty) {
        return IncidentJson.on(JsonLibrary.CASUS, pretty);
    }
}
