package io.casus.json.codec.jackson3;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.json.codec.NameTable;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The names of a type in the forms in which Jackson 3 compares and writes them fast. */
record Names(PropertyNameMatcher matcher, ImmutableList<SerializedString> serialized) {
    private static final JsonFactory FACTORY = new JsonFactory();

    static Names of(NameTable table) {
        return table.prepared(Names.class, Names::prepare);
    }

    private static Names prepare(ImmutableList<String> names) {
        ImmutableList<Named> named = names.stream().map(Named::fromString).collect(toImmutableList());
        return new Names(
                FACTORY.constructNameMatcher(named, false),
                names.stream().map(SerializedString::new).collect(toImmutableList()));
    }
}
