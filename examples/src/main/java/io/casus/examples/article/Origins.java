package io.casus.examples.article;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.claim.Claim;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.text.Paragraph;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.source.Source;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sources that a report draws on by its own account: those it names as reporting ("as reported by Reuters"),
 * reporters ("Patrick Fok, reporting from Seoul"),
 * and the organizations whose word its claims rest on. Picture credits do not count.
 */
final class Origins {
    private static final SentencePattern REPORTED_BY = SentencePattern.of(
            "\\b(?:reported by|according to|citing|quoted by|told|cited by) (?:an? |the )?(?:reports? (?:of|by|from) )?(?:the )?{first:organization}(?:(?:,| and|, and) {second:organization})?");
    private static final SentencePattern AGENCY_REPORTED =
            SentencePattern.of("{first:organization} (?:has |have )?(?:reported|reports|said|says|writes)");
    private static final SentencePattern REPORTER =
            SentencePattern.of("{first:human},? (?:who )?(?:reporting|reported|reports) from");

    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Set<Actor> seen = new HashSet<>();
    private final SourceMetadata metadata;

    Origins(SourceMetadata metadata) {
        this.metadata = metadata;
        metadata.derivedFrom().forEach(source -> add(source.id().value(), source));
    }

    void read(MarkedText text) {
        if (text.paragraphKind() == Paragraph.Kind.CAPTION) {
            return;
        }
        for (SentencePattern pattern : List.of(REPORTED_BY, AGENCY_REPORTED, REPORTER)) {
            pattern.find(text).forEach(match -> {
                match.mention("first").flatMap(Mention::actor).ifPresent(this::add);
                match.mention("second").flatMap(Mention::actor).ifPresent(this::add);
            });
        }
    }

    void read(Incident incident) {
        for (Claim<?> claim : incident.claims()) {
            claim.claimant().filter(Origins::isNamed).ifPresent(this::add);
        }
        if (incident instanceof Statement statement) {
            statement.speakers().stream().filter(Origins::isNamed).forEach(this::add);
        }
    }

    /** Whether it is a certain organization: "analysts" are none, and are known by having no kind. */
    private static boolean isNamed(Actor actor) {
        return actor instanceof Organization organization && organization.kind().isPresent();
    }

    private void add(Actor actor) {
        if (!seen.add(actor)) {
            return;
        }
        String name = actor.label();
        Source.Builder source = Source.builder().id(Slug.of(name));
        if (actor instanceof Organization organization) {
            source.publisher(organization);
        } else {
            source.addAuthor(name);
        }
        add(name, source.build());
    }

    private void add(String name, Source source) {
        boolean itself = source.id().value().equals(metadata.id())
                || metadata.publisher().map(Slug::of).equals(java.util.Optional.of(Slug.of(name)));
        if (!itself) {
            sources.putIfAbsent(source.id().value(), source);
        }
    }

    ImmutableList<Source> sources() {
        return ImmutableList.copyOf(sources.values());
    }
}
