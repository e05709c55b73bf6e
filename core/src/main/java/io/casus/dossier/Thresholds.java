package io.casus.dossier;

import io.casus.InvalidValueException;

/**
 * From which score on which verdict follows.
 *
 * @param positive the lowest score of the same happening
 * @param unsure the lowest score of those of which something speaks for it
 * @param negative the highest score of different happenings
 */
record Thresholds(int positive, int unsure, int negative) {
    private static final int HIGHEST = 100;

    Thresholds {
        if (!(negative < unsure && unsure < positive && positive <= HIGHEST && negative >= -HIGHEST)) {
            throw new InvalidValueException(
                    "Found the thresholds " + negative + ", " + unsure + " and " + positive
                            + ", but three that rise from -100 to 100 are expected.",
                    negative + " " + unsure + " " + positive);
        }
    }

    /** The score of a sum of weights. What is not tied to one moment, occasion or wording stays below the threshold. */
    int score(int sum, boolean anchored) {
        int bounded = Math.max(-HIGHEST, Math.min(HIGHEST, sum));
        return anchored ? bounded : Math.min(bounded, positive - 1);
    }

    Verdict verdict(int score) {
        if (score >= positive) {
            return Verdict.POSITIVE;
        }
        if (score >= unsure) {
            return Verdict.UNSURE;
        }
        return score <= negative ? Verdict.NEGATIVE : Verdict.NO_JUDGEMENT;
    }
}
