package io.casus.dossier;

import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.claim.Claim;
import io.casus.incident.IncidentId;
import io.casus.source.SourceId;

/** The attributes of testimonies, which depend on what they are about by the type of the value. */
final class TestimonyAttributes<V> {
    private final Class<Testimony.Builder<V>> builder;

    @SuppressWarnings("unchecked") // A class object knows nothing of type arguments.
    private TestimonyAttributes() {
        builder = (Class<Testimony.Builder<V>>) (Class<?>) Testimony.Builder.class;
    }

    static <V> RecordType<Testimony<V>> typeFor(Attribute<?, V> about) {
        return new TestimonyAttributes<V>().typeOf(about);
    }

    private RecordType<Testimony<V>> typeOf(Attribute<?, V> about) {
        Attribute<Testimony<V>, SourceId> source =
                required("source", SourceId.TYPE, Testimony::source, builder, Testimony.Builder::source);
        Attribute<Testimony<V>, IncidentId> incident =
                required("incident", IncidentId.TYPE, Testimony::incident, builder, Testimony.Builder::incident);
        Attribute<Testimony<V>, Claim<V>> claim =
                required("claim", Claim.typeFor(about), Testimony::claim, builder, Testimony.Builder::claim);
        Attribute<Testimony<V>, String> origins =
                repeated("origins", STRING, Testimony::origins, builder, Testimony.Builder::addOrigin);
        return RecordType.of(
                Testimony.class, () -> Testimony.builder(about), ImmutableList.of(source, incident, claim, origins));
    }
}
