package io.casus.examples.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.LoadedReport;
import io.casus.examples.page.PageModel.Lines;
import io.casus.examples.page.PageModel.Text;
import io.casus.examples.page.PageModel.Words;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Paragraph;
import io.casus.examples.text.Span;
import io.casus.report.Report;
import io.casus.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The texts of the reports with the passages marked that values rest on. */
final class MarkedTexts {
    private MarkedTexts() {}

    static ImmutableList<Text> of(
            List<Report> reports,
            List<LoadedReport> texts,
            Map<SourceId, Passages> passages,
            Function<SourceId, String> anchor) {
        return reports.stream()
                .map(report -> report.source().id())
                .map(id -> text(id, anchor.apply(id), words(id, texts), Optional.ofNullable(passages.get(id))))
                .collect(toImmutableList());
    }

    private static Optional<String> words(SourceId id, List<LoadedReport> texts) {
        return texts.stream()
                .filter(text -> text.report().source().id().equals(id))
                .map(LoadedReport::text)
                .findFirst();
    }

    private static Text text(SourceId id, String anchor, Optional<String> words, Optional<Passages> passages) {
        ImmutableList<Lines> paragraphs = words.flatMap(text -> passages.map(marked -> lines(text, marked)))
                .orElse(ImmutableList.of());
        return new Text(anchor, id.toString(), paragraphs.isEmpty(), paragraphs);
    }

    private static ImmutableList<Lines> lines(String text, Passages passages) {
        return ArticleText.of(text).paragraphs().stream()
                .map(Paragraph::span)
                .map(span -> lines(span, passages))
                .collect(toImmutableList());
    }

    private static Lines lines(Span paragraph, Passages passages) {
        return new Lines(passages.pieces(paragraph).stream()
                .map(piece ->
                        new Words(piece.words(), piece.anchors(), piece.target().orElse("")))
                .collect(toImmutableList()));
    }
}
