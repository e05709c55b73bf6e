package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.Term;
import io.casus.claim.Claim;
import io.casus.incident.Incident;
import io.casus.quantity.Quantity;
import io.casus.source.Citation;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.NoValue;
import java.util.stream.Stream;

/**
 * A value that a loader gives, as a claim or as the value of the incident.
 *
 * @param attribute the name of the attribute
 * @param texts the ways to write it
 * @param claimant the ways to write who says it; empty if nobody but the report does
 * @param certainty the code of how surely it is said
 * @param cited where it stands in the text; empty for the value of an incident
 */
record LoadedValue(
        String attribute,
        ImmutableList<String> texts,
        ImmutableList<String> claimant,
        String certainty,
        ImmutableList<ReportText.Place> cited) {

    static LoadedValue of(Claim<?> claim, ReportText report) {
        return new LoadedValue(
                claim.attribute().name(),
                claimed(claim),
                claim.claimant().map(LoadedValue::texts).orElse(ImmutableList.of()),
                claim.certainty().code(),
                claim.citations().stream()
                        .map(citation -> place(citation, report.text()))
                        .collect(toImmutableList()));
    }

    /** The values that an incident takes, apart from those that other incidents are named by. */
    static Stream<LoadedValue> of(Incident incident) {
        return incident.type().attributes().stream().flatMap(attribute -> of(incident, attribute));
    }

    private static <V> Stream<LoadedValue> of(Incident incident, Attribute<?, V> attribute) {
        @SuppressWarnings("unchecked") // The attribute is one of the type of this very incident.
        Attribute<Incident, V> own = (Attribute<Incident, V>) attribute;
        return own.values(incident).stream()
                .map(value -> bare(attribute.name(), texts(attribute.type().describe(value), value)));
    }

    static LoadedValue bare(String attribute, ImmutableList<String> texts) {
        return new LoadedValue(attribute, texts, ImmutableList.of(), "stated", ImmutableList.of());
    }

    boolean overlaps(ReportText.Place place) {
        return cited.stream().anyMatch(place::overlaps);
    }

    private static <V> ImmutableList<String> claimed(Claim<V> claim) {
        return claim.value()
                .map(value -> texts(claim.attribute().type().describe(value), value))
                .orElseGet(() ->
                        ImmutableList.of(claim.noValue().map(NoValue::describe).orElseThrow()));
    }

    private static ImmutableList<String> texts(Actor actor) {
        return texts(actor.describe(), actor);
    }

    private static ImmutableList<String> texts(String described, Object value) {
        String plain = described.replaceAll(", (?:in the words \".*|reckoned from .*)", "");
        if (value instanceof Term term) {
            return ImmutableList.of(term.code(), plain);
        }
        if (value instanceof UncertainTime time) {
            return ImmutableList.of(time.edtf());
        }
        if (value instanceof Actor actor) {
            return ImmutableList.of(plain, actor.label());
        }
        if (value instanceof Quantity) {
            return ImmutableList.of(plain);
        }
        return ImmutableList.of(described);
    }

    private static ReportText.Place place(Citation citation, String text) {
        int start = text.offsetByCodePoints(0, citation.start().orElseThrow());
        return new ReportText.Place(start, start + citation.exact().length());
    }

    /** As in the test data, with the passage shortened. */
    String in(ReportText report) {
        String line = attribute + " = " + texts.get(0);
        String passages = cited.stream()
                .map(place -> shortened(report.text().substring(place.start(), place.end())))
                .reduce((one, other) -> one + " || " + other)
                .map(" | "::concat)
                .orElse("");
        String claimed = claimant.isEmpty() ? "" : " | " + claimant.get(0);
        return line + passages + claimed + (certainty.equals("stated") ? "" : " | " + certainty);
    }

    private static String shortened(String passage) {
        String line = passage.replace('\n', ' ');
        return line.length() <= 90 ? line : line.substring(0, 60) + " ... " + line.substring(line.length() - 25);
    }
}
