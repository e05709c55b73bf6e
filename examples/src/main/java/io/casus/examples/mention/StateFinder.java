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
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds states by name, adjective and capital.
 *
 * <ul>
 *   <li>"The North" is read only where the text names North Korea in full somewhere.
 *   <li>A capital stands for a government ("Seoul has", "ties with Moscow"), except where the words before it tell of a
 *       place: "in Seoul", "Seoul, South Korea".
 *   <li>A name of a state that is a part of another name is none: "North America", "Jordan Peele", "the Washington
 *       Post", "Latin American".
 * </ul>
 */
final class StateFinder {
    private static final ImmutableSet<String> GOES_ON_AFTER = WordSet.of("""
            China Korea Korean Sea Ocean Africa African America American Atlantic Pacific Carolina Dakota Pole
            Post Times DC Daily Herald Airlines Airways Samoa Guiana Polynesia Island Islands River Street
            Square Avenue University Institute Bank Monument State Caledonia Stream Peninsula Convention
            Conventions Agreement Accord Accords Treaty Stock
            """);
    private static final ImmutableSet<String> BEGINS_BEFORE = WordSet.of("""
            New Latin North South Central West East Northern Inner Papua Equatorial British Mount Fort George
            Native Gulf
            """);
    private static final ImmutableSet<String> WHERE = WordSet.of("""
            in at near outside inside around across downtown central into over via above beneath throughout
            leave leaves left leaving visit visits visited visiting reached reaches bombed bombs struck hit
            attacked
            """);
    private static final ImmutableSet<String> WHERE_TO = ImmutableSet.of("to", "from", "toward", "towards", "capital");
    private static final int LONGEST_NAME = 40;
    private static final Pattern FORM = Pattern.compile(
            "\\b(?:(?:Federal|Federative|Islamic|Democratic|Socialist|People's|Arab|Bolivarian|Hashemite|Plurinational|United|Independent|Oriental|Co-operative|Cooperative) ){0,3}"
                    + "(?<form>Republic|Kingdom|State|Commonwealth|Sultanate|Principality|Grand Duchy|Emirate) of (?:the (?:Union of )?)?$");
    /** "The French Republic"; but neither "Indian Republic Day" nor "the Turkish Republic of Northern Cyprus". */
    private static final Pattern REPUBLIC = Pattern.compile(" Republic\\b(?! of\\b| \\p{Lu})");

    private final Words text;
    private final ImmutableSet<String> named;
    private final Map<Span, ImmutableList<Mention.OfState>> found = new HashMap<>();

    StateFinder(Words text) {
        this.text = text;
        named = Gazetteer.STATES.find(text, new Span(0, text.text().length())).stream()
                .map(PhraseTable.Hit::value)
                .map(StateName::code)
                .collect(toImmutableSet());
    }

    /** Whether the text names a state somewhere, by its name, its people or its capital. */
    boolean isNamed(String code) {
        return named.contains(code);
    }

    /** The states that a sentence names. */
    ImmutableList<Mention.OfState> find(Span within) {
        return found.computeIfAbsent(within, this::read);
    }

    private ImmutableList<Mention.OfState> read(Span within) {
        ImmutableList.Builder<Mention.OfState> states = ImmutableList.builder();
        ImmutableList<PhraseTable.Hit<StateName>> full = Gazetteer.STATES.find(text, within);
        Stream<PhraseTable.Hit<StateName>> shortNames = Gazetteer.SHORT_STATES.find(text, within).stream()
                .filter(hit -> named.contains(hit.value().code()))
                .filter(hit -> full.stream().noneMatch(other -> other.span().overlaps(hit.span())));
        Stream.concat(full.stream(), shortNames)
                .filter(hit -> !isPartOfOther(hit, within))
                .map(hit -> mention(hit, within))
                .forEach(states::add);
        return states.build();
    }

    private boolean isPartOfOther(PhraseTable.Hit<StateName> hit, Span within) {
        String after = wordAfter(hit.span(), within);
        String before = wordBefore(hit.span(), within);
        boolean isAdjective = hit.value().kind() == Mention.Kind.PEOPLE && after.equals("State");
        if ((GOES_ON_AFTER.contains(after) && !isAdjective) || BEGINS_BEFORE.contains(before)) {
            return true;
        }
        if (!hit.value().isAlsoOther()) {
            return false;
        }
        return hit.value().kind() == Mention.Kind.CAPITAL
                ? !WHERE.contains(before)
                        && !WHERE_TO.contains(before)
                        && !isCalledACity(hit.span())
                        && !isBeforeItsState(hit.span(), hit.value().code(), within)
                : isName(after) || isName(before) || isAfterCity(hit.span(), within);
    }

    private boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !NameReader.isNoName(word) && !isKnown(word);
    }

    private static boolean isKnown(String word) {
        return Gazetteer.STATES.hasAnyIn(word) || Gazetteer.OFFICES.hasAnyIn(word);
    }

    /** "Atlanta, Georgia"; not "Tbilisi, Georgia", nor "in Geneva, Jordan's king". */
    private boolean isAfterCity(Span state, Span within) {
        int start = state.start();
        boolean isAfterComma = start > within.start() + 2 && text.text().startsWith(", ", start - 2);
        if (!isAfterComma || text.text().startsWith("'s", state.end())) {
            return false;
        }
        int word = text.from(start) - 1;
        return word >= 0 && isName(text.word(word));
    }

    /** "Seoul, South Korea". */
    private boolean isBeforeItsState(Span capital, String code, Span within) {
        int start = capital.end() + 2;
        if (!text.text().startsWith(", ", capital.end())) {
            return false;
        }
        Span next = new Span(start, Math.min(within.end(), start + LONGEST_NAME));
        return Gazetteer.STATES.find(text, next).stream()
                .anyMatch(
                        hit -> hit.span().start() == start && hit.value().code().equals(code));
    }

    /** What a state that was found is in its sentence: a capital may be just a city there. */
    Mention meaning(Mention.OfState state, Span within) {
        return state.kind() == Mention.Kind.CAPITAL && isPlace(state, within)
                ? new Mention.OfPlace(state.span(), Mention.Kind.CITY, state.at())
                : state;
    }

    private boolean isPlace(Mention.OfState capital, Span within) {
        boolean isPossessive = text.text().startsWith("'", capital.span().end());
        String before = wordBefore(capital.span(), within);
        return (WHERE.contains(before.toLowerCase(Locale.ROOT)) && !isPossessive)
                || (before.equals("capital")
                        || text.text().startsWith("capital, ", capital.span().start() - 9))
                || isCalledACity(capital.span())
                || isNeverAGovernment(capital)
                || isBeforeItsState(capital.span(), capital.of().code().toString(), within)
                || (before.equals("and") && !isPossessive && isAfterPlace(capital, within));
    }

    /** "The Peruvian city of Lima". */
    private boolean isCalledACity(Span capital) {
        String city = "city of ";
        return text.text().startsWith(city, capital.start() - city.length());
    }

    private static boolean isNeverAGovernment(Mention.OfState capital) {
        Words name = Words.of(capital.of().name().orElse(""));
        return Gazetteer.STATES.find(name, new Span(0, name.text().length())).stream()
                .anyMatch(hit -> hit.value().isAlsoOther());
    }

    /** "In Seoul and Tokyo". */
    private boolean isAfterPlace(Mention.OfState capital, Span within) {
        return find(within).stream()
                .filter(other -> other.span().end() == capital.span().start() - " and ".length())
                .anyMatch(other -> meaning(other, within).kind() == Mention.Kind.CITY);
    }

    private String wordAfter(Span span, Span within) {
        int next = text.from(span.end());
        boolean isNext = next < text.count()
                && text.start(next) == span.end() + 1
                && text.start(next) < within.end()
                && text.text().charAt(span.end()) == ' ';
        return isNext ? text.word(next) : "";
    }

    private String wordBefore(Span span, Span within) {
        int before = text.rightBefore(span.start(), within);
        return before < 0 ? "" : text.word(before);
    }

    /** "The Republic of Kenya" is one name; "the State of Washington" and "the State of Georgia" are others. */
    private Span withForm(PhraseTable.Hit<StateName> hit, Span within) {
        Span name = hit.span();
        if (hit.value().kind() == Mention.Kind.PEOPLE) {
            if (!text.text().startsWith(" Republic", name.end())) {
                return name;
            }
            Matcher republic = REPUBLIC.matcher(text.text()).region(name.end(), within.end());
            return republic.useTransparentBounds(true).lookingAt() ? new Span(name.start(), republic.end()) : name;
        }
        boolean isAfterOf = text.text().startsWith(" of ", name.start() - 4)
                || text.text().startsWith(" of the ", name.start() - 8);
        if (hit.value().kind() != Mention.Kind.STATE || !isAfterOf) {
            return name;
        }
        int from = Math.max(within.start(), name.start() - LONGEST_NAME);
        Matcher form = FORM.matcher(text.text()).region(from, name.start());
        boolean isForm =
                form.find() && !(hit.value().isAlsoOther() && form.group("form").equals("State"));
        return isForm ? new Span(form.start(), name.end()) : name;
    }

    private Mention.OfState mention(PhraseTable.Hit<StateName> hit, Span within) {
        StateName name = hit.value();
        Span span = withForm(hit, within);
        boolean isRepublic = name.kind() == Mention.Kind.PEOPLE && !span.equals(hit.span());
        Mention.Kind kind = isRepublic ? Mention.Kind.STATE : name.kind();
        String words = span.in(text.text());
        State.Builder state = State.builder().code(CountryCode.of(name.code()));
        if (kind != Mention.Kind.PEOPLE) {
            state.name(words);
        }
        Place place = Place.builder()
                .name(words)
                .country(CountryCode.of(name.code()))
                .kind(kind == Mention.Kind.CAPITAL ? PlaceKind.CITY : PlaceKind.STATE)
                .build();
        return new Mention.OfState(span, kind, state.build(), place);
    }
}
