package io.casus.examples.mention;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.State;
import io.casus.examples.mention.Gazetteer.StateName;
import io.casus.examples.text.Span;
import io.casus.name.CountryCode;
import io.casus.place.Place;
import io.casus.vocabulary.PlaceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds states by name, adjective and capital. "The North" is read only where the text names North Korea. */
final class StateFinder {
    private static final Pattern NAME_GOES_ON = Pattern.compile(
            "^ (?:China |Korean? |Korea|Sea\\b|Ocean\\b|Africa|America|Atlantic|Pacific|Carolina|Dakota|Pole|Post\\b|Times\\b|D\\.?C).*");

    private final Words text;
    private final ImmutableSet<String> namedInFull;
    private final Map<Span, ImmutableList<Mention.OfState>> found = new HashMap<>();

    StateFinder(Words text) {
        this.text = text;
        namedInFull = Gazetteer.STATES.find(text, new Span(0, text.text().length())).stream()
                .map(PhraseTable.Hit::value)
                .map(StateName::code)
                .collect(toImmutableSet());
    }

    /** The states that a sentence names. */
    ImmutableList<Mention.OfState> find(Span within) {
        return found.computeIfAbsent(within, this::read);
    }

    private ImmutableList<Mention.OfState> read(Span within) {
        ImmutableList.Builder<Mention.OfState> found = ImmutableList.builder();
        Gazetteer.STATES.find(text, within).stream()
                .filter(hit -> hit.value().kind() == Mention.Kind.CAPITAL || !nameGoesOn(text.text(), within, hit))
                .forEach(hit -> found.add(mention(text.text(), hit)));
        Gazetteer.SHORT_STATES.find(text, within).stream()
                .filter(hit -> namedInFull.contains(hit.value().code()) && !nameGoesOn(text.text(), within, hit))
                .forEach(hit -> found.add(mention(text.text(), hit)));
        return found.build();
    }

    private static boolean nameGoesOn(String text, Span within, PhraseTable.Hit<StateName> hit) {
        String after = text.substring(
                hit.span().end(), Math.min(within.end(), hit.span().end() + 12));
        return NAME_GOES_ON.matcher(after).matches();
    }

    private static Mention.OfState mention(String text, PhraseTable.Hit<StateName> hit) {
        Span span = hit.span();
        StateName name = hit.value();
        String words = span.in(text);
        State.Builder state = State.builder().code(CountryCode.of(name.code()));
        if (name.kind() != Mention.Kind.PEOPLE) {
            state.name(words);
        }
        Place place = Place.builder()
                .name(words)
                .country(CountryCode.of(name.code()))
                .kind(name.kind() == Mention.Kind.CAPITAL ? PlaceKind.CITY : PlaceKind.STATE)
                .build();
        return new Mention.OfState(span, name.kind(), state.build(), place);
    }
}
