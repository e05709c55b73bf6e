package io.casus.attribute;

import io.casus.foreign.ForeignValue;

/** The type of values that this version does not know, and keeps. */
public final class ForeignType implements ValueType<ForeignValue> {
    ForeignType() {}

    @Override
    public String name() {
        return "any value";
    }

    @Override
    public Class<ForeignValue> javaType() {
        return ForeignValue.class;
    }

    @Override
    public String describe(ForeignValue value) {
        return value.toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
