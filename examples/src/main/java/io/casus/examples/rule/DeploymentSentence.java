package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.actor.State;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.TroopDeployment;
import io.casus.name.CountryCode;
import io.casus.place.Place;
import java.util.Optional;

/**
 * A way in which reports tell that somebody's troops are or go somewhere.
 *
 * <p>The pattern names {@code by} or {@code of} (whose they are), {@code many}, {@code where}, {@code activity} and
 * {@code initiator}.
 *
 * @param pattern the pattern
 */
record DeploymentSentence(SentencePattern pattern) {
    /** What the troops of a state are called. */
    static final String TROOPS =
            "(?:(?:[a-z-]+ ){0,2}?(?:soldiers|troops|servicemen|service members|military personnel|peacekeepers|marines|paratroopers|military advisers|military advisors|military instructors|combat forces|ground forces|special forces|forces))";

    /** How many of whose. */
    static final String MANY =
            "(?:{many:count} )?(?:(?:more|additional|extra|of|some|its|their|his|her|the|{it}|{he}) )*";

    /** The patterns of some ways, without one of which none of them is found. */
    static ImmutableList<SentencePattern> patterns(ImmutableList<DeploymentSentence> sentences) {
        return sentences.stream().map(DeploymentSentence::pattern).collect(toImmutableList());
    }

    static DeploymentSentence of(String pattern) {
        return new DeploymentSentence(SentencePattern.of(pattern));
    }

    static ImmutableList<Finding> read(ImmutableList<DeploymentSentence> sentences, MarkedText text) {
        return sentences.stream()
                .flatMap(sentence -> sentence.pattern.find(text).stream())
                .flatMap(match -> read(match).stream())
                .<Finding>map(event -> event)
                .collect(toImmutableList());
    }

    private static Optional<Finding.OfEvent> read(PatternMatch match) {
        Optional<Actor> owner =
                match.mention("by").or(() -> match.mention("of")).flatMap(EventWords::party);
        Optional<Place> place = match.mention("where").flatMap(Mention::place);
        boolean atHome = place.flatMap(Place::country).isPresent()
                && owner.flatMap(Mention::stateOf).map(State::code).equals(place.flatMap(Place::country));
        if (owner.isEmpty() || atHome) {
            return Optional.empty();
        }
        return Reality.of(match).map(reality -> finding(match, reality, owner.get(), place));
    }

    private static Finding.OfEvent finding(PatternMatch match, Reality reality, Actor owner, Optional<Place> place) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        ImmutableMap.Builder<String, String> apart = ImmutableMap.builder();
        said.add(Said.of(TroopDeployment.DEPLOYED_BY, owner, match.span()));
        apart.put("by", EventWords.key(owner));
        place.ifPresent(value -> said.add(Said.of(TroopDeployment.DESTINATION, value, match.span())));
        place.flatMap(Place::country).map(CountryCode::toString).ifPresent(code -> apart.put("where", code));
        EventWords.count(match, "many")
                .ifPresent(value -> said.add(Said.of(TroopDeployment.STRENGTH, value, match.span())));
        EventWords.time(match).ifPresent(said::add);
        match.words("activity")
                .ifPresent(value -> said.add(Said.of(
                        TroopDeployment.ACTIVITY, value, match.span("activity").orElseThrow())));
        match.mention("initiator")
                .flatMap(EventWords::party)
                .ifPresent(value -> said.add(Said.of(TroopDeployment.INITIATED_BY, value, match.span())));
        apart.put("real", Boolean.toString(reality.isReal()));
        return new Finding.OfEvent(
                match.span(), TroopDeployment.TYPE, reality, said.build(), false, apart.buildOrThrow());
    }
}
