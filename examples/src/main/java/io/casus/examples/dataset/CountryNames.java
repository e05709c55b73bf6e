package io.casus.examples.dataset;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import io.casus.examples.mention.Gazetteer;
import io.casus.name.CountryCode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the country that a cell names: by its code, by a name of the gazetteer, by its English name, or by a name turned round, as lists
 * do ("Korea, Republic of"). What stands in brackets behind it names a part: "Denmark (Greenland)".
 */
final class CountryNames {
    /** Names that lists of the United States give to countries, and that are no names elsewhere. */
    private static final ImmutableMap<String, String> OTHERS = ImmutableMap.<String, String>builder()
            .put("burma", "MMR")
            .put("czech republic", "CZE")
            .put("cote d'ivoire", "CIV")
            .put("democratic republic of congo", "COD")
            .put("democratic republic of the congo", "COD")
            .put("federal republic of germany", "DEU")
            .put("palestinian authority", "PSE")
            .put("people's republic of china", "CHN")
            .put("turkey", "TUR")
            .put("west bank", "PSE")
            .buildOrThrow();

    private static final ImmutableMap<String, String> ENGLISH = english();

    private CountryNames() {}

    private static ImmutableMap<String, String> english() {
        ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
        for (String alpha2 : Locale.getISOCountries()) {
            Locale country = new Locale("", alpha2);
            names.put(plain(country.getDisplayCountry(Locale.ENGLISH)), country.getISO3Country());
        }
        Gazetteer.codesOfStates().forEach((name, code) -> names.put(plain(name), code));
        return names.putAll(OTHERS).buildKeepingLast();
    }

    private static String plain(String name) {
        return name.replace('’', '\'').toLowerCase(Locale.ROOT).strip();
    }

    /** The country of a name or code; empty if none is known, as of a state that is no more. */
    static Optional<CountryCode> code(String name) {
        String whole = name.replaceFirst("\\s*\\([^)]*\\)$", "").strip();
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        return known(whole).or(() -> known(turned(whole))).or(() -> ofCode(whole));
    }

    private static Optional<CountryCode> known(String name) {
        return Optional.ofNullable(ENGLISH.get(plain(name))).map(CountryCode::of);
    }

    /** "Republic of Korea" of "Korea, Republic of". */
    private static String turned(String name) {
        List<String> parts = Splitter.on(',').trimResults().splitToList(name);
        return parts.size() == 2 ? parts.get(1) + " " + parts.get(0) : name;
    }

    private static Optional<CountryCode> ofCode(String code) {
        try {
            return Optional.of(CountryCode.of(code));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
