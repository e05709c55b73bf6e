package io.casus.examples.article;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.claim.Claim;
import io.casus.examples.rule.Said;
import io.casus.examples.text.Span;
import io.casus.source.Citation;
import io.casus.source.SourceId;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.NoValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes claims of what was said: one for each value, claimant and certainty, with all passages that say it. */
final class Claims {
    private record Key(Attribute<?, ?> attribute, Optional<?> value, Optional<Actor> claimant, Certainty certainty) {}

    /** As much of the text around a passage as a citation can have in it. */
    private static final int CONTEXT = 64;

    private final SourceId source;
    private final String text;
    private final int[] codePoints;

    Claims(SourceId source, String text) {
        this.source = source;
        this.text = text;
        codePoints = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean secondHalf =
                    Character.isLowSurrogate(text.charAt(i)) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            codePoints[i + 1] = codePoints[i] + (secondHalf ? 0 : 1);
        }
    }

    ImmutableList<Claim<?>> of(List<Said<?>> said) {
        Map<Key, Claim.Builder<?>> claims = new LinkedHashMap<>();
        for (Said<?> one : said) {
            Key key = new Key(one.attribute(), one.value(), one.claimant(), one.certainty());
            claims.computeIfAbsent(key, any -> builder(one)).addCitation(citation(one.span()));
        }
        return claims.values().stream().map(Claim.Builder::build).collect(toImmutableList());
    }

    /** Cites out of the surroundings of the words, for to count code points from the start of a long text takes long. */
    Citation citation(Span span) {
        Span words = span.trimmedIn(text);
        Span around = new Span(Math.max(0, words.start() - CONTEXT), Math.min(text.length(), words.end() + CONTEXT));
        Citation citation =
                Citation.of(source, around.in(text), words.start() - around.start(), words.end() - around.start());
        return citation.toBuilder()
                .start(codePoints[words.start()])
                .end(codePoints[words.end()])
                .build();
    }

    private static <V> Claim.Builder<V> builder(Said<V> said) {
        Claim.Builder<V> claim = Claim.builder(said.attribute()).certainty(said.certainty());
        said.value().ifPresentOrElse(claim::value, () -> claim.noValue(NoValue.UNKNOWN));
        said.claimant().ifPresent(claim::claimant);
        return claim;
    }

    /** All values that were said of an attribute, without repetitions. */
    static <V> ImmutableList<V> values(List<Said<?>> said, Attribute<?, V> attribute) {
        ImmutableSet.Builder<V> values = ImmutableSet.builder();
        for (Said<?> one : said) {
            valueOf(attribute, one).ifPresent(values::add);
        }
        return values.build().asList();
    }

    /** The value that an incident takes: the first that was said. */
    static <V> Optional<V> first(List<Said<?>> said, Attribute<?, V> attribute) {
        for (Said<?> one : said) {
            Optional<V> value = valueOf(attribute, one);
            if (value.isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private static <V> Optional<V> valueOf(Attribute<?, V> attribute, Said<?> said) {
        return said.attribute().equals(attribute) ? Claims.<V>typed(said).value() : Optional.empty();
    }

    @SuppressWarnings("unchecked") // The caller has compared the attributes, and an attribute has one type of values.
    private static <V> Said<V> typed(Said<?> said) {
        return (Said<V>) said;
    }
}
