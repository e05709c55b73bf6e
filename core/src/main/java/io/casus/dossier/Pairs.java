package io.casus.dossier;

import io.casus.InvalidValueException;

/** What holds of two reported incidents that are compared. */
final class Pairs {
    private Pairs() {}

    static void requireTwo(ReportedIncident one, ReportedIncident other) {
        if (one.equals(other)) {
            throw new InvalidValueException(
                    "Two reported incidents are expected, but " + one.describe() + " was given twice.", one.describe());
        }
    }
}
