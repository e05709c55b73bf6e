package io.casus.vocabulary;

import io.casus.attribute.Term;
import io.casus.attribute.Vocabulary;

/** What is transferred. */
public final class TransferCategory extends Term {
    /** Weapons and other equipment. */
    public static final TransferCategory EQUIPMENT = new TransferCategory("equipment");

    /** Ammunition. */
    public static final TransferCategory AMMUNITION = new TransferCategory("ammunition");

    /** Training. */
    public static final TransferCategory TRAINING = new TransferCategory("training");

    /** Knowledge of how to make or to use something. */
    public static final TransferCategory TECHNOLOGY = new TransferCategory("technology");

    /** Parts. */
    public static final TransferCategory COMPONENTS = new TransferCategory("components");

    /** Fuel. */
    public static final TransferCategory FUEL = new TransferCategory("fuel");

    /** The terms that this version knows. */
    public static final Vocabulary<TransferCategory> VOCABULARY = Vocabulary.of(
            TransferCategory.class,
            TransferCategory::new,
            EQUIPMENT,
            AMMUNITION,
            TRAINING,
            TECHNOLOGY,
            COMPONENTS,
            FUEL);

    private TransferCategory(String code) {
        super(code);
    }

    /**
     * Returns the term of a code.
     *
     * @param code the code, compared exactly
     * @return the constant, or a term that keeps the code if it is not known
     * @throws io.casus.InvalidValueException if the code is empty
     */
    public static TransferCategory of(String code) {
        return VOCABULARY.term(code);
    }
}
