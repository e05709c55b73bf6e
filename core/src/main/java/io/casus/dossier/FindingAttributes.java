package io.casus.dossier;

import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.INTEGER;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.incident.IncidentId;

/** The attributes of findings, which depend on what they are about by the type of the value. */
final class FindingAttributes<V> {
    private final Class<Finding.Builder<V>> builder;

    @SuppressWarnings("unchecked") // A class object knows nothing of type arguments.
    private FindingAttributes() {
        builder = (Class<Finding.Builder<V>>) (Class<?>) Finding.Builder.class;
    }

    static <V> RecordType<Finding<V>> typeFor(Attribute<?, V> about) {
        return new FindingAttributes<V>().typeOf(about);
    }

    private RecordType<Finding<V>> typeOf(Attribute<?, V> about) {
        RecordType<Testimony<V>> testimonies = Testimony.typeFor(about);
        Attribute<Finding<V>, IncidentId> incident =
                required("incident", IncidentId.TYPE, Finding::incident, builder, Finding.Builder::incident);
        Attribute<Finding<V>, String> aspect =
                optional("aspect", STRING, Finding::aspect, builder, Finding.Builder::aspect);
        Attribute<Finding<V>, FindingState> state =
                required("state", FindingState.TYPE, Finding::state, builder, Finding.Builder::state);
        Attribute<Finding<V>, V> value =
                optional("value", about.type(), Finding::value, builder, Finding.Builder::value);
        Attribute<Finding<V>, MergeRule> rule =
                optional("rule", MergeRule.TYPE, Finding::rule, builder, Finding.Builder::rule);
        Attribute<Finding<V>, MergeRule> tieBreak =
                optional("tieBreak", MergeRule.TYPE, Finding::tieBreak, builder, Finding.Builder::tieBreak);
        Attribute<Finding<V>, Testimony<V>> support =
                repeated("support", testimonies, Finding::support, builder, Finding.Builder::addSupport);
        Attribute<Finding<V>, Testimony<V>> dissent =
                repeated("dissent", testimonies, Finding::dissent, builder, Finding.Builder::addDissent);
        Attribute<Finding<V>, Testimony<V>> unknown =
                repeated("unknown", testimonies, Finding::unknown, builder, Finding.Builder::addUnknown);
        Attribute<Finding<V>, Integer> supportOrigins =
                required("supportOrigins", INTEGER, Finding::supportOrigins, builder, Finding.Builder::supportOrigins);
        Attribute<Finding<V>, Integer> dissentOrigins =
                required("dissentOrigins", INTEGER, Finding::dissentOrigins, builder, Finding.Builder::dissentOrigins);
        return RecordType.of(
                Finding.class,
                () -> Finding.builder(about),
                ImmutableList.of(
                        incident,
                        aspect,
                        state,
                        value,
                        rule,
                        tieBreak,
                        support,
                        dissent,
                        unknown,
                        supportOrigins,
                        dissentOrigins));
    }
}
