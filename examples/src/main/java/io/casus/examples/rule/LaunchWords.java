package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.MissileWords;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.text.Span;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import java.util.Optional;

/** What the rules about launches have in common. */
final class LaunchWords {
    /** What is done to a missile, in the past or the present. */
    static final String FIRED =
            "(?:test-fired|test-launched|test fired|test launched|fired off|fired|launched|lobbed|tested|test-fires|test-launches|fires|launches)";

    static final String FIRING = "(?:test-firing|test-launch|test launch|flight test|launching|launch|firing|test)";

    static final String ADVERBS =
            "(?:(?:has|have|had|also|again|then|successfully|reportedly|allegedly|apparently|later|early|on) |<time:\\d+>,? )*+";

    private LaunchWords() {}

    static ImmutableList<Said<?>> about(PatternMatch match) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        match.mention("who")
                .or(() -> match.mention("by"))
                .ifPresent(who -> launcher(who)
                        .ifPresent(actor -> said.add(Said.of(MissileLaunch.LAUNCHED_BY, actor, who.span()))));
        match.mention("what").ifPresent(what -> said.addAll(missile(what)));
        return said.build();
    }

    /** Who launches: a state, for the forces of a state are not told apart from it here. */
    static Optional<Actor> launcher(Mention who) {
        if (who.kind() == Mention.Kind.ORGANIZATION) {
            return who.actor();
        }
        return who.state().map(state -> state);
    }

    static ImmutableList<Said<?>> missile(Mention mention) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        if (mention instanceof Mention.OfMissile missile) {
            MissileWords words = missile.words();
            Span span = missile.span();
            Certainty certainty = words.presumed() ? Certainty.PRESUMED : Certainty.STATED;
            words.count().ifPresent(count -> said.add(Said.of(MissileLaunch.COUNT, count, span)));
            words.rangeClass()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.RANGE_CLASS, value, span).with(certainty)));
            words.vehicle()
                    .ifPresent(value ->
                            said.add(Said.of(MissileLaunch.VEHICLE, value, span).with(certainty)));
            words.platform()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.PLATFORM, value, span).with(certainty)));
            words.propellant()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.PROPELLANT, value, span).with(certainty)));
            words.name()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.MISSILE_NAME, value, span).with(certainty)));
        }
        return said.build();
    }

    static boolean isHypothetical(PatternMatch match) {
        return match.mention("what")
                .filter(mention -> mention instanceof Mention.OfMissile missile
                        && missile.words().hypothetical())
                .isPresent();
    }

    static boolean isDefinite(PatternMatch match) {
        return match.mention("what")
                .filter(mention -> mention instanceof Mention.OfMissile missile
                        && missile.words().definite())
                .isPresent();
    }

    static Finding.OfLaunch finding(
            PatternMatch match, Finding.OfLaunch.Reference reference, ImmutableList<Said<?>> said) {
        return new Finding.OfLaunch(match.span(), reference, IncidentStatus.OCCURRED, Optional.empty(), said);
    }

    static Finding.OfLaunch same(PatternMatch match, ImmutableList<Said<?>> said) {
        return finding(match, Finding.OfLaunch.Reference.THE_SAME, said);
    }
}
