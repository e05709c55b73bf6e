package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.text.Span;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds seas: "the sea", "waters between Iran and Oman", "the Bay of Bengal", "the Pacific". */
final class WatersFinder {
    private static final String PROPER = "[A-Z]\\w*(?:\\.\\w+)*(?: [A-Z]\\w*){0,3}";
    private static final Pattern WATERS = Pattern.compile("\\b(?:"
            + "(?:[Ww]aters?|[Ss]eas?|[Oo]cean)(?: between (?:the )?" + PROPER + " and (?:the )?" + PROPER
            + "| off (?:of )?(?:(?:its|the|their|the country's|" + PROPER
            + "'s) )?(?:(?:south|north)?-?(?:east|west|south|north)(?:ern)? )?coast(?: of (?:the )?" + PROPER + ")?"
            + "| (?:east|west|south|north) of (?:the )?" + PROPER + ")?"
            + "|(?:Sea|Gulf|Bay|Strait) of (?:the )?" + PROPER
            + "|(?:East|West|Yellow|Red|Black|Baltic|Barents|White|South China|East China|Philippine|Arabian|Caspian|Mediterranean|Caribbean|Coral|Tasman|Bering|Okhotsk) Sea"
            + "|(?:North |South |northern |southern |western |eastern )?(?:Pacific|Atlantic|Indian|Arctic)(?: Ocean)?(?= ?[,.;)]| [a-z]|$)"
            + "|Persian Gulf)(?!\\w)");

    private WatersFinder() {}

    static ImmutableList<Mention> find(String text, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        Matcher matcher = WATERS.matcher(text).region(within.start(), within.end());
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String name = span.in(text);
            // "Indian" alone is a people.
            if (!name.equals("Indian")) {
                Place place = Place.builder().name(name).kind(PlaceKind.WATERS).build();
                found.add(new Mention.OfPlace(span, Mention.Kind.WATERS, place));
            }
        }
        return found.build();
    }
}
