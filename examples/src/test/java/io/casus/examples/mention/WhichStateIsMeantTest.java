package io.casus.examples.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhichStateIsMeantTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Nepal spoke. | state Nepal NPL",
                "Myanmar, or Burma, spoke. | state Myanmar MMR; state Burma MMR",
                "Türkiye and the UK and the U.A.E. met. | state Türkiye TUR; state UK GBR; state U.A.E. ARE",
                "DR Congo and Ivory Coast met. | state DR Congo COD; state Ivory Coast CIV",
                "Papua New Guinea and South Sudan met. | state Papua New Guinea PNG; state South Sudan SSD",
                "Malian and Nigerien troops met. | people Malian MLI; people Nigerien NER",
                "Riyadh has agreed. | capital Riyadh SAU",
                "Its ties with Riyadh grew. | capital Riyadh SAU",
                "The talks in Riyadh ended. | city Riyadh SAU",
                "The talks in Riyadh and Doha ended. | city Riyadh SAU; city Doha QAT",
                "The talks in Riyadh, Saudi Arabia, ended. | city Riyadh SAU; state Saudi Arabia SAU",
                "In Riyadh's view it is over. | capital Riyadh SAU",
                "They met in the Saudi capital, Riyadh. | people Saudi SAU; city Riyadh SAU",
                "The talks in Brussels ended. | city Brussels BEL",
                "Brussels has agreed. | ",
                "Georgia and Jordan spoke. | state Georgia GEO; state Jordan JOR",
                "Jordan Peele and Michael Jordan spoke. | ",
                "They live in Atlanta, Georgia. | ",
                "They met in Tbilisi, Georgia. | city Tbilisi GEO; state Georgia GEO",
                "The South spoke. | ",
                "South Korea spoke, and the South's army too. | state South Korea KOR; organization the South's army KOR",
                "South Korea looked to the south. | state South Korea KOR",
                "North Korean troops of the North Korean army came. | people North Korean PRK; organization North Korean army PRK",
                "Latin American and South American states met. | ",
                "The Republic of Kenya and the Kingdom of Morocco met. | state Republic of Kenya KEN; state Kingdom of Morocco MAR",
                "The Federal Republic of Germany spoke. | state Federal Republic of Germany DEU",
                "The Republic of China and the People's Republic of China met. | state Republic of China TWN; state People's Republic of China CHN",
                "The Slovak Republic and the Kyrgyz Republic met. | state Slovak Republic SVK; state Kyrgyz Republic KGZ",
                "The French Republic and the Republic of Chad met. | state French Republic FRA; state Republic of Chad TCD",
                "Indian Republic Day came. | people Indian IND",
                "They live in the State of Georgia. | state Georgia GEO",
                "N. Korea and S. Korean troops met. | state N. Korea PRK; people S. Korean KOR",
                "N.Korea and S.Korea met. | state N.Korea PRK; state S.Korea KOR",
                "The talks in Lahore ended. | city Lahore PAK",
                "The talks in Samarkand ended. | city Samarkand -",
                "The Uzbek talks in Samarkand ended. | people Uzbek UZB; city Samarkand UZB",
                "It fell into the East and Yellow Seas. | waters East and Yellow Seas -",
                "It crossed the Taiwan Strait. | waters Taiwan Strait -",
                "They read the Washington Post. | organization Washington Post -",
                "Male voters went to the polls. | ",
                "He came from New Mexico. | ",
                "It flew over the Indian Ocean. | waters Indian Ocean -",
            })
    void namesAdjectivesAndCapitals(String text, String expected) {
        List<MarkedText> sentences = Marked.sentences(text, Optional.empty());
        MarkedText last = sentences.get(sentences.size() - 1);
        String found = last.mentions().stream()
                .filter(mention -> mention.kind() != Mention.Kind.HE && mention.kind() != Mention.Kind.IT)
                .map(mention -> mention.kind().tag() + " " + last.words(mention.span()) + " " + code(mention))
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        assertThat(found).isEqualTo(expected == null ? "" : expected);
    }

    private static String code(Mention mention) {
        return mention.state()
                .map(state -> state.code().toString())
                .or(() -> mention.place().flatMap(place -> place.country()).map(Object::toString))
                .orElse("-");
    }
}
