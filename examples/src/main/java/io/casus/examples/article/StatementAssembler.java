package io.casus.examples.article;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.rule.Finding.OfQuotation;
import io.casus.examples.rule.Said;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.Statement;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.LinkRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a statement of every quotation whose speakers are known. */
final class StatementAssembler {
    private static final Pattern SPEAKS_OF_A_LAUNCH =
            Pattern.compile("(?i)\\b(?:launch(?:es|ed)?|missile (?:test|launch|firing)s?|the missile|projectile)\\b");

    private record Quoted(OfQuotation quotation, boolean aboutLaunch) {}

    private final List<Quoted> quotations = new ArrayList<>();

    void add(OfQuotation quotation, MarkedText text) {
        String sentence = text.words(text.span());
        quotations.add(
                new Quoted(quotation, SPEAKS_OF_A_LAUNCH.matcher(sentence).find()));
    }

    ImmutableList<Incident> incidents(String prefix, Claims claims, String text, Optional<String> launch) {
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        int number = 1;
        for (Quoted quoted : quotations) {
            Statement.Builder statement =
                    statement(quoted.quotation(), claims, text).id(prefix + "-statement-" + number++);
            launch.filter(any -> quoted.aboutLaunch())
                    .ifPresent(id -> statement.addLink(Link.of(LinkRelation.ABOUT, id)));
            incidents.add(statement.build());
        }
        return incidents.build();
    }

    private static Statement.Builder statement(OfQuotation quotation, Claims claims, String text) {
        List<Said<?>> said = new ArrayList<>();
        Optional<Actor> claimant = quotation.claimant();
        Span words = quotation.quotation().words();
        for (Actor speaker : quotation.speakers()) {
            said.add(
                    new Said<>(Statement.SPEAKERS, Optional.of(speaker), Certainty.STATED, claimant, quotation.span()));
        }
        said.add(new Said<>(Statement.QUOTATION, Optional.of(words.in(text)), Certainty.STATED, claimant, words));
        quotation
                .medium()
                .ifPresent(medium -> said.add(new Said<>(
                        Statement.MEDIUM, Optional.of(medium), Certainty.STATED, Optional.empty(), quotation.span())));
        quotation
                .stances()
                .forEach(stance -> said.add(new Said<>(
                        Statement.STANCES, Optional.of(stance), Certainty.STATED, claimant, quotation.span())));
        Statement.Builder statement = Statement.builder().quotation(words.in(text));
        quotation.speakers().forEach(statement::addSpeaker);
        quotation.medium().ifPresent(statement::medium);
        quotation.stances().forEach(statement::addStance);
        claims.of(said).forEach(statement::addClaim);
        return statement;
    }
}
