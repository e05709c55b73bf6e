package io.casus.examples.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.quantity.Quantity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HowManyMissilesTest {

    private static Optional<Quantity> count(String sentence) {
        return Marked.sentences(sentence, Optional.empty()).get(0).mentions().stream()
                .filter(Mention.OfMissile.class::isInstance)
                .flatMap(missile -> ((Mention.OfMissile) missile).words().count().stream())
                .findFirst();
    }

    @Test
    void aNumberBeforeMissilesIsTheirs() {
        assertThat(count("Iran fired at least 11 missiles."))
                .contains(Quantity.atLeast(11).withWords("at least 11"));
    }

    @Test
    void aPartOfAThingIsNoNumberOfMissiles() {
        assertThat(count("At 11.47 missiles left the base.")).isEmpty();
    }
}
