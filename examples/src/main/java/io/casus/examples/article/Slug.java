package io.casus.examples.article;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes identifiers of names: "South Korea's military" becomes "south-korea-military". */
final class Slug {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?\\b");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^(?:-|the-)+|-+$");

    private Slug() {}

    static String of(String name) {
        String ascii = without(ACCENTS, Normalizer.normalize(name, Normalizer.Form.NFD))
                .toLowerCase(Locale.ROOT);
        String slug =
                without(ENDS, NO_LETTERS.matcher(without(POSSESSIVE, ascii)).replaceAll("-"));
        return slug.isEmpty() ? "source" : slug;
    }

    private static String without(Pattern part, String text) {
        return part.matcher(text).replaceAll("");
    }
}
