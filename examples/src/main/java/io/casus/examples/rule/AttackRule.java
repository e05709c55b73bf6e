package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.examples.text.Span;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.Vehicle;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A launch in war: "Egyptian forces struck Haifa with two ballistic missiles", "Haifa was hit by a Syrian rocket", "the
 * Egyptian missile attack on the port of Haifa".
 */
final class AttackRule implements Rule {
    private static final String STRUCK =
            "(?:struck|hit|attacked|targeted|pounded|bombarded|shelled|hammered|blasted|pummell?ed|battered|barraged|hammers|batters|blasts|strikes|hits|attacks|targets|pounds)";
    private static final String WORDS = "(?:[^\\s;()]+ ){1,9}?";
    private static final SentencePattern WITH = SentencePattern.of(LaunchWords.LAUNCHER + " " + LaunchWords.ADVERBS
            + STRUCK + " " + WORDS + "with (?:a |an |its |<it:\\d+> )?" + LaunchWords.BARRAGE_OF
            + LaunchWords.DRONES_AND
            + "{what:missile}");
    private static final SentencePattern AND_WITH =
            SentencePattern.of("\\band,?(?: later,?| a day later,?| then| {time},?)? " + STRUCK + " " + WORDS
                    + "with (?:a |an |its |<it:\\d+> )?{what:missile}");
    private static final SentencePattern BY =
            SentencePattern.of("{place} (?:was|were|has been|had been|came) " + LaunchWords.ADVERBS
                    + "(?:struck|hit|attacked|targeted|under attack) by (?:an? )?(?:{whose:people} )?{what:missile}");
    private static final SentencePattern USED = SentencePattern.of(
            LaunchWords.LAUNCHER + " " + LaunchWords.ADVERBS
                    + "(?:used|employed) (?:an? |its |<it:\\d+> )?{what:missile} (?:to (?:strike|hit|attack|target)|in (?:an? |the )?(?:[a-z]+ )?(?:attack|strike))\\b");
    private static final SentencePattern HIT = SentencePattern.of(
            "{whose:nation}(?:'s?)? {what:missile}(?: [a-z]+ly)? (?:has |have |had )?(?:struck|hit|slammed into|destroyed|killed|damaged)\\b(?! (?:\\S+ ){0,2}targets?\\b)");
    private static final SentencePattern ATTACK = SentencePattern.of(
            "{whose:nation}(?:'s)? (?:latest |massive |deadly |overnight |renewed |new )?(?:(?:ballistic|cruise|hypersonic) )?(?<noun>missile|rocket) (?:and drone )?(?:attack|strike|barrage|salvo|assault)s?\\b");

    private static final SentencePattern CLAIMED = SentencePattern.of(
            LaunchWords.LAUNCHER + " " + LaunchWords.ADVERBS
                    + "(?:claims?|claimed)(?: responsibility for)? (?:an? |the |another |<time:\\d+>'s |(?:yet )?another )?(?:[a-z-]+ ){0,2}?(?:(?:ballistic|cruise|hypersonic) )*(?<noun>missile|rocket) (?:and drone )?(?:attack|strike|barrage|salvo|assault|launch)(?:e?s)?\\b");

    private static final ImmutableMap<String, Vehicle> VEHICLES =
            ImmutableMap.of("cruise", Vehicle.CRUISE, "ballistic", Vehicle.BALLISTIC, "rocket", Vehicle.ROCKET);

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(WITH, AND_WITH, BY, USED, HIT, ATTACK, CLAIMED);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.of(
                        WITH.find(text).stream().flatMap(match -> byVerb(match, ImmutableList.of())),
                        AND_WITH.find(text).stream().flatMap(match -> byVerb(match, subject(text, match))),
                        BY.find(text).stream().flatMap(match -> byVerb(match, ImmutableList.of())),
                        USED.find(text).stream().flatMap(match -> byVerb(match, ImmutableList.of())),
                        HIT.find(text).stream().flatMap(match -> byVerb(match, ImmutableList.of())),
                        Stream.concat(ATTACK.find(text).stream(), CLAIMED.find(text).stream())
                                .flatMap(AttackRule::byNoun))
                .flatMap(found -> found)
                .collect(toImmutableList());
    }

    private static Stream<Finding> byVerb(PatternMatch match, ImmutableList<Said<?>> subject) {
        return LaunchWords.isHypothetical(match)
                ? Stream.empty()
                : Modality.ofVerb(match).stream().map(status -> finding(match, status, subject));
    }

    private static Stream<Finding> byNoun(PatternMatch match) {
        String words = match.text().words(match.span()).toLowerCase(Locale.ROOT);
        ImmutableList<Said<?>> said = VEHICLES.entrySet().stream()
                .filter(vehicle -> words.contains(vehicle.getKey()))
                .limit(1)
                .map(vehicle -> Said.of(MissileLaunch.VEHICLE, vehicle.getValue(), match.span()))
                .collect(toImmutableList());
        return Modality.ofNoun(match).stream().map(status -> finding(match, status, said));
    }

    private static Finding finding(PatternMatch match, IncidentStatus status, ImmutableList<Said<?>> more) {
        ImmutableList<Said<?>> said = ImmutableList.<Said<?>>builder()
                .addAll(more)
                .addAll(LaunchWords.about(match))
                .add(Said.of(MissileLaunch.PURPOSE, LaunchPurpose.COMBAT, match.span()))
                .build();
        return LaunchWords.told(match, Reference.TOLD, status, said);
    }

    /** "Egypt fired at Haifa and struck Eilat with missiles": whoever the sentence begins with. */
    private static ImmutableList<Said<?>> subject(MarkedText text, PatternMatch match) {
        Span before = new Span(text.span().start(), match.span().start());
        return text.mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.STATE
                        || mention.kind() == Mention.Kind.CAPITAL
                        || mention.kind() == Mention.Kind.ORGANIZATION)
                .filter(mention -> before.contains(mention.span()))
                .limit(1)
                .flatMap(mention -> LaunchWords.launcher(mention).stream()
                        .map(actor -> Said.of(MissileLaunch.LAUNCHED_BY, actor, mention.span())))
                .collect(toImmutableList());
    }
}
