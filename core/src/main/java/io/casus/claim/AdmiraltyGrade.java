package io.casus.claim;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.attribute.TextType;

/**
 * A grade by the Admiralty System of NATO (AJP-2.1): a letter for the source and a digit for the information, judged apart.
 *
 * <p>The grades are an order of words, not numbers, and no arithmetic is offered on them.
 *
 * @param reliability how far the source is to be trusted
 * @param credibility how likely the information is true
 */
public record AdmiraltyGrade(Reliability reliability, Credibility credibility) {
    /** How a grade is written in JSON: as a letter and a digit, such as {@code B2}. */
    public static final TextType<AdmiraltyGrade> TYPE = TextType.of(
                    "a grade from A1 to F6", AdmiraltyGrade.class, AdmiraltyGrade::parse, AdmiraltyGrade::toString)
            .recurring();

    private static final ImmutableList<Reliability> RELIABILITIES = ImmutableList.copyOf(Reliability.values());
    private static final ImmutableList<Credibility> CREDIBILITIES = ImmutableList.copyOf(Credibility.values());

    /** How far a source is to be trusted. */
    public enum Reliability {
        /** Completely reliable. */
        A,
        /** Usually reliable. */
        B,
        /** Fairly reliable. */
        C,
        /** Not usually reliable. */
        D,
        /** Unreliable. */
        E,
        /** Reliability cannot be judged. */
        F
    }

    /** How likely a piece of information is true. Each has a digit from 1 to 6. */
    public enum Credibility {
        /** 1: confirmed by other sources. */
        CONFIRMED('1'),
        /** 2: probably true. */
        PROBABLY_TRUE('2'),
        /** 3: possibly true. */
        POSSIBLY_TRUE('3'),
        /** 4: doubtful. */
        DOUBTFUL('4'),
        /** 5: improbable. */
        IMPROBABLE('5'),
        /** 6: truth cannot be judged. */
        CANNOT_BE_JUDGED('6');

        private final char digit;

        Credibility(char digit) {
            this.digit = digit;
        }
    }

    /**
     * Reads a grade.
     *
     * @param text a letter from A to F and a digit from 1 to 6
     * @return the grade
     * @throws InvalidValueException if the text is anything else
     */
    public static AdmiraltyGrade parse(String text) {
        if (text.length() == 2) {
            int reliability = text.charAt(0) - 'A';
            int credibility = text.charAt(1) - '1';
            if (isIndex(reliability, RELIABILITIES.size()) && isIndex(credibility, CREDIBILITIES.size())) {
                return new AdmiraltyGrade(RELIABILITIES.get(reliability), CREDIBILITIES.get(credibility));
            }
        }
        throw new InvalidValueException("Found «" + text + "», but a grade from A1 to F6 is expected.", text);
    }

    /**
     * Returns the grade as a letter and a digit.
     *
     * @return the text, which {@link #parse} reads
     */
    private static boolean isIndex(int index, int size) {
        return index >= 0 && index < size;
    }

    @Override
    public String toString() {
        return reliability.name() + credibility.digit;
    }
}
