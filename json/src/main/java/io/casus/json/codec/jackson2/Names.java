package io.casus.json.codec.jackson2;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.fasterxml.jackson.core.io.SerializedString;
import com.google.common.collect.ImmutableList;
import io.casus.json.codec.NameTable;

/** The names of a type in the form in which Jackson 2 writes them fast. */
record Names(ImmutableList<SerializedString> serialized) {
    static Names of(NameTable table) {
        return table.prepared(Names.class, Names::prepare);
    }

    private static Names prepare(ImmutableList<String> names) {
        return new Names(names.stream().map(SerializedString::new).collect(toImmutableList()));
    }
}
