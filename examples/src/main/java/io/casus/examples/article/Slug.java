package io.casus.examples.article;

import java.text.Normalizer;
import java.util.Locale;

/** Makes identifiers of names: "South Korea's military" becomes "south-korea-military". */
final class Slug {
    private Slug() {}

    static String of(String name) {
        String ascii = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug = ascii.toLowerCase(Locale.ROOT)
                .replaceAll("['’]s?\\b", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^(?:-|the-)+|-+$", "");
        return slug.isEmpty() ? "source" : slug;
    }
}
