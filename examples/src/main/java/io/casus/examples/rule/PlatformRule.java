package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.Platform;
import java.util.Locale;

/** What it was launched from: "fired a missile from a submarine", "was launched from a silo in Wyoming". */
final class PlatformRule implements Rule {
    private static final SentencePattern FROM = SentencePattern.of(
            "(?:\\b(?:launched|fired|launch|launching|firing|test-launch|test-fired)\\b|{missile})[^.;]{0,100}? from (?:the |an? |<it:\\d+> |(?:underground|underwater) )*(?:[^\\s,;()]+ ){0,3}?"
                    + "(?<platform>submarine|submerged barge|barge|ship|warship|destroyer|frigate|vessel|silo|train|railcar|aircraft|bomber|fighter jets?|warplanes?|mobile launcher|road-mobile launcher|transporter)\\b");

    private static final Wording NOT_YET =
            Wording.of("\\b(?:will|would|could|can|may|might|to) be (?:test-)?(?:fired|launched)\\b");

    private static final Wording INTERCEPTOR = Wording.of("(?i)\\binterceptors?\\b[^,;]{0,60}$");

    private static final ImmutableMap<String, Platform> PLATFORMS = ImmutableMap.<String, Platform>builder()
            .put("submarine", Platform.SUBMARINE)
            .put("submerged barge", Platform.SUBMERGED_BARGE)
            .put("ship", Platform.SHIP)
            .put("warship", Platform.SHIP)
            .put("destroyer", Platform.SHIP)
            .put("frigate", Platform.SHIP)
            .put("vessel", Platform.SHIP)
            .put("silo", Platform.SILO)
            .put("train", Platform.RAIL)
            .put("railcar", Platform.RAIL)
            .put("aircraft", Platform.AIR)
            .put("bomber", Platform.AIR)
            .put("fighter jet", Platform.AIR)
            .put("warplane", Platform.AIR)
            .put("mobile launcher", Platform.LAND)
            .put("road-mobile launcher", Platform.LAND)
            .put("transporter", Platform.LAND)
            .buildOrThrow();

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(FROM);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return FROM.find(text).stream()
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static ImmutableList<Finding> finding(PatternMatch match) {
        String upTo = match.before() + match.text().words(match.span());
        if (NOT_YET.isIn(upTo) || INTERCEPTOR.isIn(upTo)) {
            return ImmutableList.of();
        }
        String name = match.words("platform").orElseThrow().toLowerCase(Locale.ROOT);
        String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        Platform platform = PLATFORMS.get(one);
        return platform == null
                ? ImmutableList.of()
                : ImmutableList.of(LaunchWords.same(
                        match,
                        ImmutableList.of(Said.of(
                                MissileLaunch.PLATFORM,
                                platform,
                                match.span("platform").orElseThrow()))));
    }
}
