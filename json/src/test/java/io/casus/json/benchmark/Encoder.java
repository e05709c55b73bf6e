package io.casus.json.benchmark;

import com.google.errorprone.annotations.Immutable;
import io.casus.incident.Incident;
import io.casus.json.Facades;
import io.casus.json.IncidentJson;
import io.casus.json.JsonForm;

/** What encodes a document to bytes, or does only a part of that, which nobody who does it all can be faster than. */
public enum Encoder {
    CASUS("Casus", pretty -> casus(pretty ? IncidentJson.pretty() : IncidentJson.compact())),
    CASUS_ON_JACKSON_3("Casus through Jackson 3", pretty -> casus(Facades.onJackson3(pretty))),
    CASUS_ON_JACKSON_2("Casus through Jackson 2", pretty -> casus(Facades.onJackson2(pretty))),
    GSON(Peer.GSON),
    MOSHI(Peer.MOSHI),
    JACKSON_2(Peer.JACKSON_2),
    JACKSON_3(Peer.JACKSON_3),
    AVAJE(Peer.AVAJE),
    FASTJSON2(Peer.FASTJSON2),
    DSL_JSON(Peer.DSL_JSON),
    STRINGS_3("Jackson 3: writing its strings, nothing read", pretty -> recorded(Recording.jackson3(pretty))),
    STRINGS_2("Jackson 2: writing its strings, nothing read", pretty -> recorded(Recording.jackson2(pretty)));

    @Immutable
    private interface Preparation {
        Work work(boolean pretty);
    }

    private final String label;
    private final Preparation preparation;

    Encoder(String label, Preparation preparation) {
        this.label = label;
        this.preparation = preparation;
    }

    Encoder(Peer peer) {
        this(peer.toString(), pretty -> beans(peer, pretty));
    }

    /** Prepares what is used again for every document. */
    Work work(Shape shape) {
        return preparation.work(shape == Shape.PRETTY);
    }

    @Override
    public String toString() {
        return label;
    }

    private static Work casus(IncidentJson json) {
        JsonForm<Incident> form = json.form(Incident.class);
        return document -> {
            Incident incident = document.incident();
            return () -> form.writeBytes(incident);
        };
    }

    private static Work beans(Peer peer, boolean pretty) {
        Peer.Codec codec = peer.codec(pretty);
        return document -> {
            Object bean = codec.decode(document.json(), document.bean());
            return () -> codec.encode(bean);
        };
    }

    private static Work recorded(Recording.Player player) {
        return document -> {
            Recording recording = Recording.of(document.json());
            return () -> player.play(recording);
        };
    }
}
