package io.casus.json.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Comparator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Do the libraries that Casus is compared with read all that the documents hold, and write it again? */
class WhetherPeersKeepEveryPropertyTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Comparator<JsonNode> WITH_NUMBERS_BY_VALUE = (first, second) ->
            first.isNumber() && second.isNumber() && first.decimalValue().compareTo(second.decimalValue()) == 0
                    ? 0
                    : first.equals(second) ? 0 : 1;

    @ParameterizedTest
    @EnumSource
    void whatTheyEncodeIsWhatTheyDecoded(Peer peer) throws IOException {
        for (Shape shape : Shape.values()) {
            Peer.Codec codec = peer.codec(shape == Shape.PRETTY);
            for (Documents.Document document : Documents.of(shape)) {
                JsonNode encoded = MAPPER.readTree(codec.encode(codec.decode(document.json(), document.bean())));

                assertThat(MAPPER.readTree(document.json()).equals(WITH_NUMBERS_BY_VALUE, encoded))
                        .as("%s encodes the whole of %s as %s", peer, MAPPER.readTree(document.json()), encoded)
                        .isTrue();
            }
        }
    }
}
