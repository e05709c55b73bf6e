package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.text.Span;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;

/** Finds seas: "the sea", "waters between Iran and Oman", "the Bay of Bengal", "the Pacific". */
final class WatersFinder {
    private static final String PROPER = "[A-Z]\\w*(?:\\.\\w+)*(?: [A-Z]\\w*){0,3}";
    private static final String SEA =
            "(?:East|West|Yellow|Red|Black|Baltic|Barents|White|South China|East China|Philippine|Arabian|Caspian|Mediterranean|Caribbean|Coral|Tasman|Bering|Okhotsk|North|Adriatic|Aegean|Andaman|Norwegian|Kara|Laptev|Celebes|Sulu|Java)";
    private static final WordPattern WATERS = WordPattern.of("\\b(?:"
            + "(?:[Ww]aters?|[Ss]eas?|[Oo]cean)(?: between (?:the )?" + PROPER + " and (?:the )?" + PROPER
            + "| off (?:of )?(?:(?:its|the|their|the country's|" + PROPER
            + "'s) )?(?:(?:south|north)?-?(?:east|west|south|north)(?:ern)? )?coast(?: of (?:the )?" + PROPER + ")?"
            + "| (?:east|west|south|north) of (?:the )?" + PROPER + ")?"
            + "|(?:Sea|Gulf|Bay|Strait) of (?:the )?" + PROPER
            + "|" + SEA + "(?: Sea|(?:, " + SEA + ")* and " + SEA + " [Ss]eas)"
            + "|(?:North |South |northern |southern |western |eastern )?(?:Pacific|Atlantic|Indian|Arctic)(?: Ocean)?(?= ?[,.;)]| [a-z]|$)"
            + "|(?:Persian|Arabian) Gulf|Taiwan Strait)(?!\\w)");

    private WatersFinder() {}

    static ImmutableList<Mention> find(Words text, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        WATERS.find(text, within, matcher -> {
            Span span = new Span(matcher.start(), matcher.end());
            String name = span.in(text.text());
            // "Indian" alone is a people.
            if (!name.equals("Indian")) {
                Place place = Place.builder().name(name).kind(PlaceKind.WATERS).build();
                found.add(new Mention.OfPlace(span, Mention.Kind.WATERS, place));
            }
        });
        return found.build();
    }
}
