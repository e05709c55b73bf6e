package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.incident.Damage;
import io.casus.incident.MissileLaunch;
import io.casus.vocabulary.DamageExtent;
import java.util.stream.Stream;

/** That it did no damage: "No damage was reported to ships or people", "without causing any harm to property". */
final class DamageRule implements Rule {
    private static final SentencePattern NONE = SentencePattern.of(
            "\\b(?:no (?:immediate )?(?:reports? of )?(?:reported )?(?:any )?(?:damage|harm|injuries|casualties or damage)|(?:did not|didn't|without) caus(?:e|ing) (?:any )?(?:damage|harm))(?: (?:was|were|had been) (?:reported|caused))?"
                    + "(?: to (?<one>vessels|ships|aircraft|planes|property|shipping|people)(?:,? (?:or|and) (?<two>vessels|ships|aircraft|planes|property|shipping|people))?)?");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(NONE);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return NONE.find(text).stream().map(DamageRule::none).collect(toImmutableList());
    }

    private static Finding none(PatternMatch match) {
        Damage.Builder damage = Damage.builder().extent(DamageExtent.NONE).words(text(match));
        Stream.of("one", "two").flatMap(name -> match.words(name).stream()).forEach(damage::addTo);
        return LaunchWords.same(match, ImmutableList.of(Said.of(MissileLaunch.DAMAGE, damage.build(), match.span())));
    }

    private static String text(PatternMatch match) {
        return match.text().words(match.span());
    }
}
