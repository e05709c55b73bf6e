package io.casus.dossier;

import io.casus.InvalidValueException;
import io.casus.attribute.TextType;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Whether two reported incidents are the same happening. */
public enum Verdict {
    /** They are the same. */
    POSITIVE("positive"),
    /** They are not the same, and are kept apart even where a third resembles both. */
    NEGATIVE("negative"),
    /** Something speaks for it, but not enough; they are not united on account of each other. */
    UNSURE("unsure"),
    /** Nothing was found that would decide it. */
    NO_JUDGEMENT("noJudgement");

    /** How it is written in JSON: as its code. */
    public static final TextType<Verdict> TYPE = TextType.of("a verdict", Verdict.class, Verdict::parse, Verdict::code);

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /**
     * Returns the code.
     *
     * @return the code, in lowerCamelCase
     */
    public String code() {
        return code;
    }

    /**
     * Returns the verdict of a code.
     *
     * @param code the code, compared exactly
     * @return the verdict
     * @throws InvalidValueException if there is no verdict of that code
     */
    public static Verdict parse(String code) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException(
                        "Found «" + code + "», but a verdict is expected: "
                                + Arrays.stream(values()).map(Verdict::code).collect(Collectors.joining(", ")) + ".",
                        code));
    }

    /**
     * Returns the verdict in words.
     *
     * @return words for people to read
     */
    public String describe() {
        return switch (this) {
            case POSITIVE -> "the same";
            case NEGATIVE -> "not the same";
            case UNSURE -> "unsure";
            case NO_JUDGEMENT -> "no judgement";
        };
    }
}
