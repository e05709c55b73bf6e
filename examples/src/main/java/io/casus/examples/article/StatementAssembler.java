package io.casus.examples.article;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.rule.Said;
import io.casus.examples.rule.Statements;
import io.casus.examples.text.Quotation;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.source.Citation;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Makes statements of what is said: of each saying one, with its first quotation, and one more for each further
 * quotation. A quotation that stands alone goes on from the statement before it in the paragraph.
 */
final class StatementAssembler {
    private static final Wording SPEAKS_OF_THE_LAUNCH = Wording.of(
            "(?i)\\b(?:the|this|that|today's|\\w+day's|its|latest)[’']?s? \\[?(?:[a-z-]+ ){0,3}(?:launch|firing|missile|projectile|rocket|test)\\b");

    private static final Pattern POINTS_BACK =
            Pattern.compile("(?i)^\\w+ (?:it|this|that|the (?:act|move|incident|event))\\b");
    /** What is often only named to say when or why something else is. */
    private static final Wording BACKGROUND = Wording.of("-(?:visit|meeting|political-event|deployment)-\\d+$");

    private static final Wording IN_FIRST_PERSON = Wording.of("\\b[Ww]e, ");
    private static final Pattern CALLS_IT =
            Pattern.compile("(?is)\\W*\\w+ (?:it|this|that|them)(?: as)?(?: an?| the)?\\W*");
    private static final Wording WHEN =
            Wording.of("(?i)\\b(?:during|after|before|while|as|amid|ahead of|when|in exchange for|in return for) ");
    private static final Pattern ADDED = Pattern.compile("\\[[^\\]]*\\]");

    /** A quotation with whoever says it. */
    record Quoted(Quotation quotation, Actor speaker) {}

    private record Draft(OfStatement statement, Optional<Quotation> quotation, boolean paraphrased, Span context) {

        /** "Calling it a crime": what is called so stands before, in the sentence or in that before it. */
        private Span spokenOf(Span words, String text) {
            return POINTS_BACK.matcher(statement.words().in(text)).find()
                    ? new Span(context.start(), words.end())
                    : words;
        }
    }

    private final List<Draft> drafts = new ArrayList<>();
    private Optional<MarkedText> last = Optional.empty();
    private ImmutableList<Actor> speakersBefore = ImmutableList.of();
    private ImmutableList<Actor> issuers = ImmutableList.of();

    /**
     * Reads a sentence.
     *
     * @return the quotations whose speakers are known
     */
    ImmutableList<Quoted> read(MarkedText text) {
        boolean sameParagraph = last.filter(before ->
                        before.sentence().paragraph().equals(text.sentence().paragraph()))
                .isPresent();
        ImmutableList<Actor> before = sameParagraph ? speakersBefore : ImmutableList.of();
        Span context = last.filter(any -> sameParagraph)
                .map(sentence -> sentence.span().to(text.span()))
                .orElse(text.span());
        Statements statements = Statements.of(text);
        ImmutableList.Builder<Quoted> quoted = ImmutableList.builder();
        ImmutableList<OfStatement> all = statements.all();
        for (OfStatement found : all) {
            OfStatement statement = switch (found.speaker()) {
                case NAMED -> found;
                case AS_BEFORE -> found.by(before);
                case ISSUER -> found.by(issuers);
            };
            if (IN_FIRST_PERSON.isIn(text.words(statement.span()))) {
                issuers = statement.speakers();
            }
            if (!statement.speakers().isEmpty()) {
                ImmutableList<Quotation> quotations = quotations(text, statements, found);
                add(statement, quotations, text, context);
                quotations.forEach(quotation ->
                        quoted.add(new Quoted(quotation, statement.speakers().get(0))));
            }
        }
        speakersBefore = drafts.isEmpty() || all.isEmpty()
                ? ImmutableList.of()
                : drafts.get(drafts.size() - 1).statement().speakers();
        last = Optional.of(text);
        return quoted.build();
    }

    private static ImmutableList<Quotation> quotations(MarkedText text, Statements statements, OfStatement of) {
        ImmutableList.Builder<Quotation> quotations = ImmutableList.builder();
        for (Quotation quotation : text.sentence().quotations()) {
            boolean its = statements
                    .quoting(quotation.whole())
                    .filter(statement -> statement.act().equals(of.act()))
                    .isPresent();
            if (its) {
                quotations.add(quotation);
            }
        }
        return quotations.build();
    }

    private void add(OfStatement statement, ImmutableList<Quotation> quotations, MarkedText text, Span context) {
        boolean unmarked = quotations.isEmpty() && saysUnmarked(statement, text);
        if (unmarked) {
            drafts.add(new Draft(
                    statement, Optional.of(new Quotation(statement.words(), statement.words())), false, context));
            return;
        }
        drafts.add(
                new Draft(statement, quotations.stream().findFirst(), saysMore(statement, quotations, text), context));
        quotations.stream()
                .skip(1)
                .forEach(quotation -> drafts.add(new Draft(statement, Optional.of(quotation), false, context)));
    }

    /** Behind a dash at the end: the words are the speaker's though no marks stand around them. */
    private static boolean saysUnmarked(OfStatement statement, MarkedText text) {
        return statement.act().start() > statement.words().end()
                && text.words(Span.between(statement.words(), statement.act())).matches("(?s),? [-–—] .*");
    }

    /** Whether there are words outside the quotations, other than those that say who speaks. */
    private static boolean saysMore(OfStatement statement, ImmutableList<Quotation> quotations, MarkedText text) {
        Span words = statement.words();
        StringBuilder rest = new StringBuilder(text.words(words));
        quotations.forEach(quotation -> blank(quotation.whole(), words, rest));
        if (!quotations.isEmpty() && statement.act().start() > words.start()) {
            blank(statement.span(), words, rest);
        }
        boolean onlyCallsIt = !quotations.isEmpty() && CALLS_IT.matcher(rest).matches();
        return !onlyCallsIt && rest.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Puts spaces for a stretch, as far as it stands in some words. */
    private static void blank(Span span, Span words, StringBuilder rest) {
        int end = Math.min(span.end(), words.end());
        for (int i = Math.max(span.start(), words.start()); i < end; i++) {
            rest.setCharAt(i - words.start(), ' ');
        }
    }

    ImmutableList<Incident> incidents(String prefix, Claims claims, String text, List<Incident> others) {
        NavigableMap<Integer, Set<IncidentId>> passages = passages(others);
        Optional<IncidentId> launch = others.stream()
                .filter(MissileLaunch.class::isInstance)
                .filter(incident -> incident.status().equals(IncidentStatus.OCCURRED))
                .map(Incident::id)
                .findFirst();
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        int number = 1;
        for (Draft draft : drafts) {
            Statement.Builder statement = statement(draft, claims, text).id(prefix + "-statement-" + number++);
            Span words = draft.paraphrased()
                    ? draft.statement().words()
                    : draft.quotation()
                            .map(Quotation::words)
                            .orElse(draft.statement().words());
            about(claims.citation(words), draft.spokenOf(words, text).in(text), passages, launch)
                    .forEach(id -> statement.addLink(Link.of(LinkRelation.ABOUT, id.value())));
            incidents.add(statement.build());
        }
        return incidents.build();
    }

    /** Where the passages begin on which claims rest, and of which incidents they are. */
    private static NavigableMap<Integer, Set<IncidentId>> passages(List<Incident> incidents) {
        NavigableMap<Integer, Set<IncidentId>> passages = new TreeMap<>();
        for (Incident incident : incidents) {
            incident.claims().stream()
                    .flatMap(claim -> claim.citations().stream())
                    .flatMap(citation -> citation.start().stream())
                    .forEach(start -> passages.computeIfAbsent(start, any -> new LinkedHashSet<>())
                            .add(incident.id()));
        }
        return passages;
    }

    /** The incidents of which the same words tell, and the launch that they speak of without telling more. */
    private static Set<IncidentId> about(
            Citation of, String words, NavigableMap<Integer, Set<IncidentId>> passages, Optional<IncidentId> launch) {
        Set<IncidentId> about = new LinkedHashSet<>();
        int start = of.start().orElse(0);
        int end = of.end().orElse(start);
        passages.subMap(start, end).forEach((place, ids) -> {
            if (!isAdded(place - start, words)) {
                about.addAll(ids);
            }
        });
        if (!about.isEmpty()) {
            Set<IncidentId> main = new LinkedHashSet<>();
            passages.subMap(start, mainClause(start, words)).values().forEach(main::addAll);
            about.removeIf(id -> BACKGROUND.isIn(id.value()) && !main.contains(id));
        }
        launch.filter(id -> about.stream().noneMatch(other -> other.value().contains("-launch-")))
                .filter(id -> SPEAKS_OF_THE_LAUNCH.isIn(words))
                .ifPresent(about::add);
        return about;
    }

    /** Whether a place stands in brackets, where whoever prints a quotation explains it. */
    private static boolean isAdded(int place, String words) {
        return ADDED.matcher(words)
                .results()
                .anyMatch(added -> words.codePointCount(0, added.start()) <= place
                        && place < words.codePointCount(0, added.end()));
    }

    /** Where a clause of time or of exchange begins, in which other happenings are only named to say when or for what. */
    private static int mainClause(int start, String words) {
        int end = WHEN.firstIn(words).map(MatchResult::start).orElse(words.length());
        return start + words.codePointCount(0, end);
    }

    private static Statement.Builder statement(Draft draft, Claims claims, String text) {
        OfStatement found = draft.statement();
        List<Said<?>> said = new ArrayList<>();
        Statement.Builder statement = Statement.builder().status(found.status());
        for (Actor speaker : found.speakers()) {
            statement.addSpeaker(speaker);
            said.add(said(Statement.SPEAKERS, speaker, found, found.named()));
        }
        draft.quotation().map(Quotation::words).ifPresent(words -> {
            statement.quotation(words.in(text));
            said.add(said(Statement.QUOTATION, words.in(text), found, words));
        });
        if (draft.paraphrased()) {
            statement.paraphrase(found.words().in(text));
            said.add(said(Statement.PARAPHRASE, found.words().in(text), found, found.words()));
        }
        for (Said<?> one : found.said()) {
            said.add(on(one, found));
        }
        Claims.values(said, Statement.STANCES).forEach(statement::addStance);
        Claims.values(said, Statement.ON_BEHALF_OF).forEach(statement::addOnBehalfOf);
        Claims.values(said, Statement.ADDRESSEES).forEach(statement::addAddressee);
        Claims.values(said, Statement.TOPICS).forEach(statement::addTopic);
        Claims.first(said, Statement.MEDIUM).ifPresent(statement::medium);
        Claims.first(said, Statement.OCCASION).ifPresent(statement::occasion);
        Claims.first(said, Statement.LANGUAGE).ifPresent(statement::language);
        Claims.first(said, Incident.TIME).ifPresent(statement::time);
        claims.of(said).forEach(statement::addClaim);
        return statement;
    }

    private static <V> Said<V> said(Attribute<?, V> attribute, V value, OfStatement found, Span span) {
        return new Said<>(attribute, Optional.of(value), Certainty.STATED, found.claimant(), span);
    }

    private static <V> Said<V> on(Said<V> said, OfStatement found) {
        return new Said<>(said.attribute(), said.value(), said.certainty(), found.claimant(), said.span());
    }
}
