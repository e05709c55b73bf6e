package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.text.Span;
import io.casus.incident.Participation;
import io.casus.incident.PoliticalEvent;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.OrganizationKind;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A way in which reports tell of political events of one kind and stage.
 *
 * <p>The names of mentions in the pattern are the parts that they take: {@code {legislature:organization} impeached
 * {impeached:human}}. {@code {in:place}} is the state in which it happens. Whether it happened is read from the words
 * before and from the auxiliaries ({@link Reality}), unless the pattern alone tells.
 *
 * @param kind the kind
 * @param stage how far it has come, if it has come to pass
 * @param status whether it happened, if nothing else is said of that: an election that was called is only announced
 * @param fixed whether the status stays the same whatever stands before
 * @param pattern the pattern
 */
record PoliticalSentence(
        PoliticalEventKind kind,
        Optional<PoliticalEventStage> stage,
        IncidentStatus status,
        boolean fixed,
        SentencePattern pattern) {
    private static final String STATE = "in";

    /** The parts of those whom the event is about, and who tell it from others of its kind. */
    private static final ImmutableSet<String> CONCERNED = ImmutableSet.of(
            "impeached",
            "suspended",
            "removed",
            "defendant",
            "suspect",
            "arrested",
            "officeHolder",
            "appointee",
            "winner");

    /** The patterns of some ways, without one of which none of them is found. */
    static ImmutableList<SentencePattern> patterns(ImmutableList<PoliticalSentence> sentences) {
        return sentences.stream().map(PoliticalSentence::pattern).collect(toImmutableList());
    }

    static PoliticalSentence of(PoliticalEventKind kind, PoliticalEventStage stage, String pattern) {
        return new PoliticalSentence(
                kind, Optional.of(stage), IncidentStatus.OCCURRED, false, SentencePattern.of(pattern));
    }

    static PoliticalSentence of(PoliticalEventKind kind, String pattern) {
        return new PoliticalSentence(
                kind, Optional.empty(), IncidentStatus.OCCURRED, false, SentencePattern.of(pattern));
    }

    /** The same with another status, which holds whatever stands before. */
    PoliticalSentence always(IncidentStatus known) {
        return new PoliticalSentence(kind, stage, known, true, pattern);
    }

    /** The same with another status where nothing before says that it did not happen. */
    PoliticalSentence otherwise(IncidentStatus known) {
        return new PoliticalSentence(kind, stage, known, false, pattern);
    }

    /** What all of some ways find in a sentence; where two overlap, the one that comes first in the list counts. */
    static ImmutableList<Finding> read(ImmutableList<PoliticalSentence> sentences, MarkedText text) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        ImmutableList<Span> taken = ImmutableList.of();
        for (PoliticalSentence sentence : sentences) {
            for (PatternMatch match : sentence.pattern.find(text)) {
                ImmutableList<Span> before = taken;
                if (before.stream().noneMatch(span -> span.overlaps(match.span()))) {
                    sentence.finding(match).ifPresent(found::add);
                    taken = ImmutableList.<Span>builder()
                            .addAll(before)
                            .add(match.span())
                            .build();
                }
            }
        }
        return found.build();
    }

    private Optional<Finding> finding(PatternMatch match) {
        Reality known = new Reality(status, Certainty.STATED);
        Optional<Reality> reality = fixed
                ? Optional.of(known)
                : Reality.of(match).map(read -> read.isReal() ? new Reality(status, read.certainty()) : read);
        return reality.map(real -> finding(match, real));
    }

    private Finding finding(PatternMatch match, Reality reality) {
        ImmutableMap<String, Actor> parts = parts(match);
        Optional<Said<State>> state = state(match);
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        said.add(Said.of(PoliticalEvent.KIND, kind, match.span()));
        stage.filter(any -> reality.status().equals(status))
                .ifPresent(value -> said.add(Said.of(PoliticalEvent.STAGE, value, match.span())));
        state.ifPresent(said::add);
        EventWords.time(match).ifPresent(said::add);
        parts.forEach((part, actor) -> said.add(
                Said.of(PoliticalEvent.PARTICIPANTS, Participation.of(actor, part(part, actor)), match.span())));
        ImmutableMap.Builder<String, String> apart = ImmutableMap.builder();
        apart.put("kind", kind.code());
        state.flatMap(Said::value)
                .ifPresent(value -> apart.put("state", value.code().toString()));
        parts.entrySet().stream()
                .filter(entry -> CONCERNED.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(actor -> apart.put("of", EventWords.key(actor)));
        return new Finding.OfEvent(
                match.span(),
                PoliticalEvent.TYPE,
                reality,
                said.build(),
                EventWords.isTakenForGranted(match),
                apart.buildOrThrow());
    }

    /** The part in words; a {@code body} is what its kind says: a court, a legislature. */
    private static String part(String part, Actor actor) {
        if (part.equals("body") && actor instanceof Organization body) {
            return body.kind().map(OrganizationKind::describe).orElse(part);
        }
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, part).replace('_', ' ');
    }

    private static ImmutableMap<String, Actor> parts(PatternMatch match) {
        ImmutableMap.Builder<String, Actor> parts = ImmutableMap.builder();
        match.mentions()
                .forEach((name, mention) ->
                        mention.actor().filter(any -> !name.equals(STATE)).ifPresent(actor -> parts.put(name, actor)));
        return parts.buildOrThrow();
    }

    /**
     * The state as the pattern names it, else that of one who takes part, those whom it is about last, else the one
     * named before. What an organization of states does is in none.
     */
    private static Optional<Said<State>> state(PatternMatch match) {
        Optional<Mention> named = match.mention(STATE)
                .or(() -> ofPart(match, part -> !CONCERNED.contains(part)))
                .or(() -> isInternational(match) ? Optional.empty() : ofPart(match, CONCERNED::contains));
        Optional<Said<State>> before = EventWords.stateBefore(match).flatMap(mention -> of(mention, mention.span()));
        Optional<Said<State>> ofNamed = named.flatMap(mention -> of(mention, match.span()));
        boolean isOnlyKnown = named.filter(PoliticalSentence::isPerson).isPresent()
                && before.flatMap(Said::value).equals(ofNamed.flatMap(Said::value));
        return isOnlyKnown ? before : ofNamed.or(() -> before);
    }

    /** Of a person it is known from elsewhere of which state the office is. */
    private static boolean isPerson(Mention mention) {
        return mention.actor().filter(Person.class::isInstance).isPresent();
    }

    private static Optional<Mention> ofPart(PatternMatch match, Predicate<String> part) {
        return match.mentions().entrySet().stream()
                .filter(entry -> part.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(mention -> mention.state().isPresent())
                .findFirst();
    }

    private static boolean isInternational(PatternMatch match) {
        return match.mentions().values().stream()
                .flatMap(mention -> mention.actor().stream())
                .anyMatch(actor -> actor instanceof Organization body
                        && body.kind().equals(Optional.of(OrganizationKind.INTERNATIONAL)));
    }

    private static Optional<Said<State>> of(Mention mention, Span span) {
        return mention.state()
                .map(state -> Said.of(
                        PoliticalEvent.STATE, State.builder().code(state.code()).build(), span));
    }
}
