package io.casus;

/** The answer to a question about values that are not certain. */
public enum Answer {
    /** It holds for every value that the uncertain ones may stand for. */
    YES,
    /** It holds for no value that the uncertain ones may stand for. */
    NO,
    /** It holds for some and not for others, so that nobody can tell from what was said. */
    CANNOT_TELL;

    /**
     * Returns the answer to the opposite question.
     *
     * @return {@code NO} for {@code YES}, {@code YES} for {@code NO}, and {@code CANNOT_TELL} for itself
     */
    public Answer negate() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case CANNOT_TELL -> CANNOT_TELL;
        };
    }
}
