package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.rule.Finding.OfStatement.Kind;
import io.casus.examples.rule.Finding.OfStatement.Speaker;
import io.casus.examples.text.Paragraph;
import io.casus.examples.text.Quotation;
import io.casus.examples.text.Span;
import io.casus.incident.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The statements of one sentence: what the rules find, each saying once, with whoever tells of it where one stands in
 * another: "Paris said that Rome had condemned the coup".
 */
public final class Statements {
    private static final Pattern AND = Pattern.compile(" and (?:\\w+ )?");

    private final MarkedText text;
    private final List<OfStatement> all;
    private final List<OfStatement> heldOnBehalf = new ArrayList<>();

    private Statements(MarkedText text) {
        this.text = text;
        all = withoutRepetitions(found(text));
        resolveSpeakers();
        mergeNames();
        mergeBeliefs();
        nest();
    }

    /**
     * Reads a sentence.
     *
     * @param text the sentence
     * @return its statements; a heading, a question and what belongs to the page have none
     */
    public static Statements of(MarkedText text) {
        return text.once(Statements.class, Statements::new);
    }

    private static List<OfStatement> found(MarkedText text) {
        boolean content =
                text.paragraphKind() != Paragraph.Kind.HEADING && text.paragraphKind() != Paragraph.Kind.FURNITURE;
        if (!content || text.skeleton().endsWith("?")) {
            return List.of();
        }
        return Rules.statements().thatMayRead(text).stream()
                .flatMap(rule -> rule.read(text).stream())
                .map(OfStatement.class::cast)
                .toList();
    }

    private static List<OfStatement> withoutRepetitions(List<OfStatement> found) {
        List<OfStatement> kept = new ArrayList<>();
        for (OfStatement statement : found) {
            if (kept.stream().noneMatch(other -> other.act().overlaps(statement.act()))) {
                kept.add(statement);
            }
        }
        kept.sort(Comparator.comparing(statement -> statement.act().start()));
        return kept;
    }

    /** Whoever goes on speaking in a sentence is whose saying stands before, other than within another's words. */
    private void resolveSpeakers() {
        for (int i = 0; i < all.size(); i++) {
            OfStatement statement = all.get(i);
            if (statement.speaker() != Speaker.AS_BEFORE) {
                continue;
            }
            Optional<OfStatement> before = all.subList(0, i).stream()
                    .filter(other ->
                            !other.speakers().isEmpty() && around(other).isEmpty())
                    .reduce((one, other) -> other);
            if (before.filter(other -> mayBeAnother(other, statement)).isPresent()) {
                all.set(i, statement.by(ImmutableList.of()));
            } else if (before.isPresent()) {
                OfStatement same = before.get();
                all.set(i, Telling.as(statement.by(same.speakers(), same.named()), Speaker.NAMED));
            } else if (!statement.speakers().isEmpty()) {
                all.set(i, Telling.as(statement, Speaker.NAMED));
            }
        }
        all.removeIf(statement -> statement.speakers().isEmpty()
                && statement.speaker() != Speaker.ISSUER
                && !isQuotationAlone(statement));
    }

    /** "The agency said that Macron left and condemned the coup": it is not plain who condemned it. */
    private boolean mayBeAnother(OfStatement before, OfStatement statement) {
        boolean rightAfter = statement.act().start() > before.words().end()
                && AND.matcher(text.words(Span.between(before.words(), statement.act())))
                        .matches();
        return rightAfter
                && text.mentions().stream()
                        .filter(mention ->
                                mention.span().start() == before.words().start())
                        .flatMap(mention -> mention.actor().stream())
                        .anyMatch(actor ->
                                actor instanceof Person && !before.speakers().contains(actor));
    }

    private static boolean isQuotationAlone(OfStatement statement) {
        return statement.act().equals(statement.words());
    }

    /** "Condemned the coup, calling it a crime": one saying that does both. */
    private void mergeNames() {
        for (OfStatement name : List.copyOf(all)) {
            Optional<OfStatement> around = around(name)
                    .filter(other -> other.act().start() == other.words().start())
                    .filter(other -> other.speakers().equals(name.speakers()))
                    .filter(other -> name.act().start() == name.words().start());
            if (around.isPresent()) {
                all.remove(name);
                OfStatement speech = around.get();
                boolean known =
                        speech.said().stream().anyMatch(said -> said.attribute().equals(Statement.STANCES));
                all.replaceAll(other -> !known && other.equals(speech) ? speech.and(name.said()) : other);
            }
        }
    }

    /** "Macron said that France believed": he speaks, and for France. */
    private void mergeBeliefs() {
        for (OfStatement belief : List.copyOf(all)) {
            Optional<OfStatement> around = around(belief).filter(other -> other.kind() != Kind.BELIEVES);
            if (belief.kind() == Kind.BELIEVES
                    && around.filter(other -> speaksFor(other, belief)).isPresent()) {
                all.remove(belief);
                heldOnBehalf.add(belief);
                OfStatement speech = around.orElseThrow();
                all.replaceAll(other -> other.equals(speech) ? withBelief(speech, belief) : other);
            }
        }
    }

    private static OfStatement withBelief(OfStatement speech, OfStatement belief) {
        ImmutableList.Builder<Said<?>> more = ImmutableList.builder();
        belief.speakers().stream()
                .filter(holder -> !speech.speakers().contains(holder))
                .forEach(holder -> more.add(Said.of(Statement.ON_BEHALF_OF, holder, belief.span())));
        return speech.and(more.addAll(belief.said()).build());
    }

    private static boolean speaksFor(OfStatement speech, OfStatement belief) {
        Actor speaker = speech.speakers().get(0);
        Actor holder = belief.speakers().get(0);
        if (speaker.equals(holder)) {
            return true;
        }
        boolean holderIsBody = holder instanceof State || holder instanceof Organization;
        Optional<State> of = Mention.stateOf(speaker);
        return holderIsBody
                && (speaker instanceof Person || speaker instanceof Organization)
                && of.isPresent()
                && of.map(State::code).equals(Mention.stateOf(holder).map(State::code));
    }

    private void nest() {
        for (int i = 0; i < all.size(); i++) {
            OfStatement statement = all.get(i);
            Optional<Actor> teller = around(statement)
                    .filter(other -> other.kind() != Kind.TAKES_FOR_GRANTED)
                    .map(other -> other.speakers().get(0))
                    .filter(actor -> !statement.speakers().contains(actor));
            if (statement.claimant().isEmpty() && text.speaker().isEmpty()) {
                all.set(i, statement.toldBy(teller));
            }
        }
    }

    /** The narrowest other statement in whose words a saying stands. */
    private Optional<OfStatement> around(OfStatement inner) {
        return all.stream()
                .filter(other -> !other.equals(inner) && !other.speakers().isEmpty())
                .filter(other ->
                        other.words().contains(inner.act()) && !inner.words().contains(other.words()))
                .min(Comparator.comparing(Statements::length));
    }

    private static int length(OfStatement statement) {
        return statement.words().end() - statement.words().start();
    }

    /**
     * Returns the statements, with what is told around them: medium, occasion, time, language.
     *
     * @return the statements in the order of their verbs
     */
    public ImmutableList<OfStatement> all() {
        SpeechContext context = new SpeechContext(text);
        ImmutableList.Builder<OfStatement> statements = ImmutableList.builder();
        for (int i = 0; i < all.size(); i++) {
            OfStatement statement = all.get(i);
            if (statement.kind() == Kind.PASSES_ON) {
                continue;
            }
            ImmutableList.Builder<Said<?>> more = ImmutableList.builder();
            more.addAll(context.read(around(i)));
            more.addAll(concern(statement));
            Span saying = statement.words().start() > statement.act().end()
                    ? new Span(statement.span().start(), statement.words().start())
                    : statement.span();
            context.time(saying, statement.words()).ifPresent(more::add);
            statements.add(statement.and(more.build()));
        }
        return statements.build();
    }

    /** "Has “serious concerns”" says in the speaker's own words what is done. */
    private ImmutableList<Said<?>> concern(OfStatement statement) {
        return text.sentence().quotations().stream()
                .map(Quotation::words)
                .filter(statement.words()::contains)
                .flatMap(words -> Speech.onlyFeeling(text.words(words)).stream()
                        .map(stance -> Said.of(Statement.STANCES, stance, words)))
                .collect(toImmutableList());
    }

    /** The words of the sentence before and after those of a statement, up to the statements next to it. */
    private ImmutableList<Span> around(int index) {
        OfStatement statement = all.get(index);
        int from = text.span().start();
        int to = text.span().end();
        for (OfStatement other : all) {
            boolean outer = other.equals(statement) || other.words().contains(statement.act());
            if (!outer && other.words().end() <= statement.span().start()) {
                from = Math.max(from, other.words().end());
            }
            if (!outer && other.span().start() >= statement.words().end()) {
                to = Math.min(to, other.span().start());
            }
        }
        Span words = statement.words();
        Span act = statement.act();
        ImmutableList.Builder<Span> spans = ImmutableList.builder();
        if (act.start() < words.start()) {
            spans.add(new Span(Math.min(from, words.start()), words.start()));
        } else if (words.contains(act)) {
            spans.add(new Span(Math.min(from, words.start()), words.start()));
        }
        int behind = Math.max(words.end(), Math.min(to, words.end()));
        if (behind < to) {
            spans.add(new Span(behind, to));
        }
        return spans.build();
    }

    /**
     * Returns whose words a stretch of the sentence is.
     *
     * @param span the stretch
     * @return the narrowest statement on which it rests; empty if it is the report's own
     */
    Optional<OfStatement> on(Span span) {
        return all.stream()
                .filter(statement -> statement.speaker() == Speaker.NAMED)
                .filter(statement -> statement.kind() != Kind.TAKES_FOR_GRANTED)
                .filter(statement -> statement.about().contains(span))
                .min(Comparator.comparing(Statements::length)
                        .thenComparing(statement -> statement.kind() == Kind.PASSES_ON));
    }

    /** Whether a stretch of the sentence is only held to be so. */
    boolean isBelieved(Span span) {
        return java.util.stream.Stream.concat(all.stream(), heldOnBehalf.stream())
                .filter(statement -> statement.kind() == Kind.BELIEVES)
                .anyMatch(statement -> statement.about().contains(span));
    }

    /**
     * Returns the narrowest statement in whose words a quotation stands.
     *
     * @param quotation the quotation with its marks
     * @return the statement, or empty if the text does not say who says it
     */
    public Optional<OfStatement> quoting(Span quotation) {
        return all.stream()
                .filter(statement -> statement.words().contains(quotation))
                .min(Comparator.comparing(Statements::length));
    }
}
