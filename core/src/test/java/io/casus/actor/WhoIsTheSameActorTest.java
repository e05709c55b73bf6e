package io.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.name.Identifier;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When are two actors known to be the same? */
class WhoIsTheSameActorTest {
    private static final Identifier BLINKEN = Identifier.of("wikidata", "Q7821917");

    @Test
    void aStateIsKnownByItsCodeHoweverItIsNamed() {
        State pyongyang = State.of("PRK").toBuilder().name("Pyongyang").build();

        assertThat(pyongyang.isSameAs(State.of("PRK"))).isTrue();
        assertThat(pyongyang.isSameAs(State.of("KOR"))).isFalse();
    }

    @Test
    void aPersonIsKnownByASharedIdentifierHoweverTheNameIsSpelled() {
        Person anthony = person("Anthony Blinken", BLINKEN);
        Person antony = person("Antony Blinken", Identifier.of("imdb", "nm0"), BLINKEN);

        assertThat(anthony.isSameAs(antony)).isTrue();
    }

    @Test
    void whatElseIsWrittenWithAnIdentifierDoesNotCount() {
        Identifier later = BLINKEN.toBuilder()
                .foreignProperties(ForeignProperties.of(Map.of("since", new ForeignValue.Text("2012"))))
                .build();

        assertThat(person("A", BLINKEN).isSameAs(person("B", later))).isTrue();
    }

    @Test
    void aSharedNameTellsNothing() {
        assertThat(Person.of("Kim").isSameAs(Person.of("Kim"))).isFalse();
    }

    private static Person person(String name, Identifier... identifiers) {
        return Person.builder().name(name).addIdentifiers(identifiers).build();
    }
}
