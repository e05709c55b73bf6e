package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.vocabulary.IncidentStatus;
import java.util.stream.Stream;

/**
 * A launch that is planned, called off or denied: "Iran will launch a ballistic missile", "India called off a test of
 * its new rocket", "Moscow denied on Monday that it had fired any missile". What may or could be launched is no
 * incident.
 */
final class UnrealLaunchRule implements Rule {
    private static final String IT = "(?:they|<it:\\d+>)";
    private static final String WHAT = "(?:the |its |<it:\\d+> |an? )?(?:{people} )?{what:missile}";
    private static final String TO_LAUNCH = "(?<verb>" + LaunchWords.FIRE
            + "|put|place|send|(?:conduct|carry out|hold) (?:an? |the |its |<it:\\d+> )?(?:[a-z]+ )?"
            + LaunchWords.FIRING + " of) " + WHAT;
    private static final SentencePattern PLANNED = SentencePattern.of(
            "{who:launcher} (?:will|would|plans? to|is planning to|planned to|(?:has |have |had )?(?:vow(?:s|ed)|pledge[sd]|promise[sd]) to|intends? to|is set to|is due to|is scheduled to"
                    + "|(?:has |have )?(?:announced|said|(?:notified|told|informed|warned) {some})(?: ?(?:on )?{time})?(?: ?plans to| ?that "
                    + IT + " (?:will|would|plans to|intends to)| ?" + IT
                    + " (?:will|would|plans to|intends to)| ?its intention to)) (?:soon |also |again )?" + TO_LAUNCH);
    /** A headline: "Iran to test-fire new rocket in May". */
    private static final SentencePattern TO_COME = SentencePattern.of("^{who:launcher} to (?:soon )?" + TO_LAUNCH);

    private static final SentencePattern DENIED = SentencePattern.of(
            "{who:launcher} (?:has |have )?(?:denied|denies)(?: on)?(?: {time})?(?: having| that| it| <it:\\d+>| they| its| forces| military| army| troops)*(?: had| has| have)? (?:ever )?(?<verb>fired|launched|tested|test-fired|firing|launching|testing|test-firing) "
                    + WHAT);
    private static final SentencePattern CALLED_OFF =
            notNow("called off|cancel(?:l)?ed|scrapped|scrubbed|aborted|shelved|abandoned");
    private static final SentencePattern PUT_OFF = notNow("postponed|delayed|put off|rescheduled");

    /** What others expect of somebody is no plan of his. */
    private static final Wording FORETOLD = Wording.of(
            "(?i)\\b(?:predict\\w*|speculat\\w*|forecast\\w*|fear\\w*|expect(?:s|ed|ations?)?|analysts?|observers|experts?)\\b[^.;]{0,60}\\bthat (?:the )?$");

    private static SentencePattern notNow(String verbs) {
        return SentencePattern.of("{who:launcher} (?:has |have |had )?(?:" + verbs
                + ") (?:an? |the |its |<it:\\d+> )?(?:planned |scheduled |upcoming )?(?:(?<noun>" + LaunchWords.FIRING
                + ") of " + WHAT + "|(?:{people} )?{missile:missile} (?<act>test|launch))");
    }

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(PLANNED, TO_COME, DENIED, CALLED_OFF, PUT_OFF);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.of(
                        findings(PLANNED, IncidentStatus.ANNOUNCED, text),
                        findings(TO_COME, IncidentStatus.ANNOUNCED, text),
                        findings(DENIED, IncidentStatus.DENIED, text),
                        findings(CALLED_OFF, IncidentStatus.CANCELLED, text),
                        findings(PUT_OFF, IncidentStatus.ANNOUNCED, text))
                .flatMap(found -> found)
                .collect(toImmutableList());
    }

    private static Stream<Finding> findings(SentencePattern pattern, IncidentStatus status, MarkedText text) {
        return pattern.find(text).stream()
                .filter(match -> !status.equals(IncidentStatus.DENIED) || !Modality.isReasonDenied(match))
                .filter(match -> !status.equals(IncidentStatus.ANNOUNCED) || !FORETOLD.isIn(match.before()))
                .map(match -> LaunchWords.told(
                        match,
                        Reference.TOLD,
                        status,
                        ImmutableList.<Said<?>>builder()
                                .addAll(LaunchWords.about(match))
                                .addAll(match.mention("missile")
                                        .map(LaunchWords::type)
                                        .orElse(ImmutableList.of()))
                                .addAll(LaunchWords.purpose(match, "verb"))
                                .addAll(LaunchWords.purpose(match, "noun"))
                                .addAll(LaunchWords.purpose(match, "act"))
                                .build()));
    }
}
