package io.casus.examples.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.casus.examples.Texts;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.text.ArticleText;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhichRulesAreAskedTest {
    private static final ImmutableList<RuleSet> SETS =
            ImmutableList.of(Rules.launches(), Rules.details(), Rules.diplomacy(), Rules.events(), Rules.statements());

    @Test
    void aRuleThatIsNotAskedWouldFindNothing() throws IOException {
        for (String text : Texts.atHand().values()) {
            for (MarkedText sentence : new MentionReader(ArticleText.of(text), Optional.empty()).sentences()) {
                SETS.forEach(rules -> thoseThatAreNotAskedFindNothing(rules, sentence));
            }
        }
    }

    private static void thoseThatAreNotAskedFindNothing(RuleSet rules, MarkedText sentence) {
        ImmutableList<Rule> asked = rules.thatMayRead(sentence);
        rules.all().stream()
                .filter(rule -> !asked.contains(rule))
                .forEach(rule -> assertThat(rule.read(sentence))
                        .as("%s in %s", rule.getClass().getSimpleName(), sentence)
                        .isEmpty());
    }

    @Test
    void fewRulesAreAskedOfASentence() {
        MarkedText sentence = new MentionReader(ArticleText.of("The weather was fine in Lisbon."), Optional.empty())
                .sentences()
                .get(0);

        assertThat(Rules.events().thatMayRead(sentence)).hasSizeLessThan(5);
    }
}
