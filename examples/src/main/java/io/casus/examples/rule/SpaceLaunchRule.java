package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchOutcome;
import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.Vehicle;
import java.util.Optional;

/** Something is brought into orbit: "Iran put a satellite into orbit", "India has placed two satellites in orbit". */
final class SpaceLaunchRule implements Rule {
    private static final SentencePattern INTO_ORBIT = SentencePattern.of(
            LaunchWords.LAUNCHER + " " + LaunchWords.ADVERBS
                    + "(?:put|puts|placed|places|sent|sends|lofted|lifted|boosted|carried|launched|fired|blasted) (?:the |its |<it:\\d+> |their |an? )?{what:missile}(?: [^\\s,;()]+){0,4}? (?:in|into) (?:[^\\s,;()]+ ){0,2}?(?:orbit|space)\\b(?: with (?:an? |the |its |<it:\\d+> )?{second:missile})?");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(INTO_ORBIT);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return INTO_ORBIT.find(text).stream()
                .filter(match -> !LaunchWords.isHypothetical(match))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        return Modality.ofVerb(match).map(status -> {
            ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
            said.addAll(LaunchWords.about(match));
            said.add(Said.of(MissileLaunch.VEHICLE, Vehicle.SPACE_LAUNCHER, match.span()));
            said.add(Said.of(MissileLaunch.PURPOSE, LaunchPurpose.SPACE_LAUNCH, match.span()));
            if (status.equals(IncidentStatus.OCCURRED)) {
                said.add(Said.of(MissileLaunch.OUTCOME, LaunchOutcome.SUCCESS, match.span()));
            }
            return LaunchWords.told(match, Reference.TOLD, status, said.build());
        });
    }
}
