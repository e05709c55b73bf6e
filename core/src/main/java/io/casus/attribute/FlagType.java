package io.casus.attribute;

/** The type of values that are true or false. */
public final class FlagType implements ValueType<Boolean> {
    FlagType() {}

    @Override
    public String name() {
        return "true or false";
    }

    @Override
    public Class<Boolean> javaType() {
        return Boolean.class;
    }

    @Override
    public String describe(Boolean value) {
        return value ? "yes" : "no";
    }

    @Override
    public String toString() {
        return name();
    }
}
