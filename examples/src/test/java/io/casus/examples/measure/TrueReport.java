package io.casus.examples.measure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import io.casus.incident.Incident;
import io.casus.time.UncertainTime;
import java.time.LocalDate;

/**
 * A report and what is true of it.
 *
 * @param name what it is called in a list of misses and errors
 * @param text the report
 * @param published the day of its publication
 * @param measured the kinds of which all truths are known
 * @param mainOnly whether only the first launch that occurred is compared, because the truth knows of no further ones
 * @param truths what it tells
 */
record TrueReport(
        String name,
        String text,
        LocalDate published,
        ImmutableSet<DevelopmentKind> measured,
        boolean mainOnly,
        ImmutableList<Truth> truths) {
    private static final int BEGINNING = 110;

    ImmutableList<Incident> load() {
        SourceMetadata metadata = SourceMetadata.of("report").publishedOn(UncertainTime.of(published));
        return new ArticleLoader().load(text, metadata).incidents();
    }

    /** The name and the beginning of the text, by which a writer of rules finds it. */
    String describe() {
        String line = text.replaceAll("\\s+", " ");
        return name + " «" + (line.length() > BEGINNING ? line.substring(0, BEGINNING) + "…" : line) + "»";
    }
}
