package io.casus.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.casus.InvalidValueException;
import io.casus.attribute.TextType;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A country by its three-letter code of ISO 3166-1.
 *
 * <p>{@link #of} takes only codes that are assigned. {@link #parse} takes any three capital letters, because codes are
 * assigned and withdrawn over the years, and what others wrote must not be lost.
 */
public final class CountryCode {
    /** How country codes are written in JSON: three capital letters. */
    public static final TextType<CountryCode> TYPE = TextType.of(
                    "a country code of ISO 3166-1 alpha-3 such as KOR",
                    CountryCode.class,
                    CountryCode::parse,
                    CountryCode::toString)
            .recurring();

    private static final ImmutableSet<String> ASSIGNED =
            ImmutableSet.copyOf(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3));

    private static final ImmutableSet<String> ASSIGNED_PAIRS = ImmutableSet.copyOf(Locale.getISOCountries());

    /** The names that were asked for, by the two-letter codes, since Java looks for them for long. */
    private static final Map<String, String> ENGLISH_NAMES = new ConcurrentHashMap<>();

    /** The two-letter codes, which the names of the Java runtime go by. Made on first use. */
    private static final class Alpha2 {
        static final ImmutableMap<String, String> BY_ALPHA3 = Maps.uniqueIndex(
                ImmutableList.copyOf(Locale.getISOCountries()), alpha2 -> new Locale("", alpha2).getISO3Country());
    }

    private final String code;

    private CountryCode(String code) {
        this.code = code;
    }

    /**
     * Returns the country of an assigned code.
     *
     * @param code three capital letters, such as {@code KOR}
     * @return the country
     * @throws InvalidValueException if ISO 3166-1 assigns the code to no country, as far as the Java runtime knows
     */
    public static CountryCode of(String code) {
        if (!ASSIGNED.contains(code)) {
            throw new InvalidValueException(
                    "Found «" + code + "», but a code that ISO 3166-1 alpha-3 assigns, such as " + suggestion(code)
                            + ", is expected.",
                    code);
        }
        return new CountryCode(code);
    }

    /** The code that was meant, if it was written small or the English name of the country was given. */
    private static String suggestion(String code) {
        return Alpha2.BY_ALPHA3.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(code)
                        || englishName(entry.getValue()).equalsIgnoreCase(code))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("KOR");
    }

    private static String englishName(String alpha2) {
        return ENGLISH_NAMES.computeIfAbsent(alpha2, any -> new Locale("", alpha2).getDisplayCountry(Locale.ENGLISH));
    }

    /**
     * Reads a code, whether it is assigned or not.
     *
     * @param text three capital letters
     * @return the country
     * @throws InvalidValueException if the text is anything else
     */
    public static CountryCode parse(String text) {
        boolean threeCapitals = text.length() == 3
                && isCapital(text.charAt(0))
                && isCapital(text.charAt(1))
                && isCapital(text.charAt(2));
        if (!threeCapitals) {
            throw new InvalidValueException(
                    "Found «" + text + "», but a country code of ISO 3166-1 alpha-3 such as KOR is expected.", text);
        }
        return new CountryCode(text);
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Returns the country of a two-letter code of ISO 3166-1.
     *
     * @param alpha2 two capital letters, such as {@code KR}
     * @return the country, or empty if the code is not assigned
     */
    public static Optional<CountryCode> ofAlpha2(String alpha2) {
        return ASSIGNED_PAIRS.contains(alpha2)
                ? Optional.of(new CountryCode(new Locale("", alpha2).getISO3Country()))
                : Optional.empty();
    }

    /**
     * Returns whether ISO 3166-1 assigns the code to a country, as far as the Java runtime knows.
     *
     * @return whether it is assigned
     */
    public boolean isAssigned() {
        return ASSIGNED.contains(code);
    }

    /**
     * Returns the name of the country.
     *
     * @return the English name of the Unicode Common Locale Data Repository, or the code if it is not assigned
     */
    public String describe() {
        String alpha2 = Alpha2.BY_ALPHA3.get(code);
        return alpha2 == null ? code : englishName(alpha2);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountryCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code.
     *
     * @return three capital letters
     */
    @Override
    public String toString() {
        return code;
    }
}
