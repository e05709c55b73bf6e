package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.MissileLaunch;
import java.util.stream.Stream;

/**
 * That the type is not known: "The model of missile tested remains unclear", "it is not yet known which kind of rocket
 * was used".
 *
 * <p>The type is the design, which has a name; reports that say this often give the range class in another sentence.
 */
final class UnknownTypeRule implements Rule {
    private static final SentencePattern UNKNOWN = SentencePattern.of(
            "\\b(?:exact )?(?:type|kind|model) of {missile}(?: that was| which was)?(?: fired| launched| tested| used)? (?:is|was|remains|remained) (?:currently |still |yet |not )?(?:unknown|unclear|unidentified|known|immediately known|immediately clear)");
    private static final SentencePattern UNCLEAR = SentencePattern.of(
            "\\b(?:not (?:immediately |yet |currently )?(?:clear|known)|unclear|unknown) (?:what|which) (?:type|kind|model) of {missile}(?: (?:was|had been|were) (?:launched|fired|tested|used))?");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(UNKNOWN, UNCLEAR);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return Stream.concat(UNKNOWN.find(text).stream(), UNCLEAR.find(text).stream())
                .map(match -> LaunchWords.same(
                        match, ImmutableList.of(Said.unknown(MissileLaunch.MISSILE_NAME, match.span()))))
                .collect(toImmutableList());
    }
}
