package io.casus.claim;

import static io.casus.attribute.Attribute.defaulted;
import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.source.Citation;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.NoValue;

/** The attributes of claims, which depend on what the claim is about by the type of the value. */
final class ClaimAttributes<V> {
    private final Class<Claim.Builder<V>> builder;

    @SuppressWarnings("unchecked") // A class object knows nothing of type arguments.
    private ClaimAttributes() {
        builder = (Class<Claim.Builder<V>>) (Class<?>) Claim.Builder.class;
    }

    static <V> RecordType<Claim<V>> typeFor(Attribute<?, V> about) {
        return new ClaimAttributes<V>().typeOf(about);
    }

    private RecordType<Claim<V>> typeOf(Attribute<?, V> about) {
        Attribute<Claim<V>, V> value = optional("value", about.type(), Claim::value, builder, Claim.Builder::value);
        Attribute<Claim<V>, NoValue> noValue =
                optional("noValue", NoValue.VOCABULARY, Claim::noValue, builder, Claim.Builder::noValue);
        Attribute<Claim<V>, Actor> claimant =
                optional("claimant", Actor.TYPE, Claim::claimant, builder, Claim.Builder::claimant);
        Attribute<Claim<V>, Certainty> certainty =
                defaulted("certainty", Certainty.VOCABULARY, Claim::certainty, builder, Claim.Builder::certainty);
        Attribute<Claim<V>, AdmiraltyGrade> grade =
                optional("grade", AdmiraltyGrade.TYPE, Claim::grade, builder, Claim.Builder::grade);
        Attribute<Claim<V>, Citation> citations =
                repeated("citations", Citation.TYPE, Claim::citations, builder, Claim.Builder::addCitation);
        return RecordType.of(
                Claim.class,
                () -> Claim.builder(about),
                ImmutableList.of(value, noValue, claimant, certainty, grade, citations));
    }
}
