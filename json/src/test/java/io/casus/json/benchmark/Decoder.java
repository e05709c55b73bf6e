package io.casus.json.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.errorprone.annotations.Immutable;
import io.casus.incident.Incident;
import io.casus.json.Facades;
import io.casus.json.IncidentJson;
import io.casus.json.JsonForm;
import tools.jackson.core.ObjectReadContext;

/** What decodes the bytes of a document, or does only a part of that, which nobody who does it all can be faster than. */
public enum Decoder {
    CASUS("Casus", () -> casus(IncidentJson.compact())),
    CASUS_ON_JACKSON_3("Casus through Jackson 3", () -> casus(Facades.onJackson3(false))),
    CASUS_ON_JACKSON_2("Casus through Jackson 2", () -> casus(Facades.onJackson2(false))),
    GSON(Peer.GSON),
    MOSHI(Peer.MOSHI),
    JACKSON_2(Peer.JACKSON_2),
    JACKSON_3(Peer.JACKSON_3),
    AVAJE(Peer.AVAJE),
    FASTJSON2(Peer.FASTJSON2),
    DSL_JSON(Peer.DSL_JSON),
    TEXTS_3("Jackson 3: tokens and their text, nothing built", () -> tokensOfJackson3(true)),
    TEXTS_2("Jackson 2: tokens and their text, nothing built", () -> tokensOfJackson2(true)),
    TOKENS_3("Jackson 3: tokens only", () -> tokensOfJackson3(false)),
    TOKENS_2("Jackson 2: tokens only", () -> tokensOfJackson2(false)),
    STRINGS("decoding the same bytes to Strings", () -> document -> () -> new String(document.json(), UTF_8)),
    OBJECTS("building the objects alone", () -> document -> Assembling.of(document.incident()));

    @Immutable
    private interface Preparation {
        Work work();
    }

    private final String label;
    private final Preparation preparation;

    Decoder(String label, Preparation preparation) {
        this.label = label;
        this.preparation = preparation;
    }

    Decoder(Peer peer) {
        this(peer.toString(), () -> {
            Peer.Codec codec = peer.codec(false);
            return document -> {
                Class<?> kind = document.bean();
                return () -> codec.decode(document.json(), kind);
            };
        });
    }

    /** Prepares what is used again for every document. */
    Work work() {
        return preparation.work();
    }

    @Override
    public String toString() {
        return label;
    }

    private static Work casus(IncidentJson json) {
        JsonForm<Incident> form = json.form(Incident.class);
        return document -> () -> form.read(document.json());
    }

    private static Work tokensOfJackson3(boolean withText) {
        var factory = new tools.jackson.core.json.JsonFactory();
        return document -> () -> {
            int length = 0;
            try (var parser = factory.createParser(ObjectReadContext.empty(), document.json())) {
                for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    length +=
                            withText && hasText(token.id()) ? parser.getString().length() : token.id();
                }
            }
            return length;
        };
    }

    private static Work tokensOfJackson2(boolean withText) {
        var factory = new com.fasterxml.jackson.core.JsonFactory();
        return document -> () -> {
            int length = 0;
            try (var parser = factory.createParser(document.json())) {
                for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    length += withText && hasText(token.id()) ? parser.getText().length() : token.id();
                }
            }
            return length;
        };
    }

    /** Whether a token is a name, a text or a number; both Jacksons number them alike. */
    private static boolean hasText(int token) {
        return token >= tools.jackson.core.JsonTokenId.ID_PROPERTY_NAME
                && token <= tools.jackson.core.JsonTokenId.ID_NUMBER_FLOAT;
    }
}
