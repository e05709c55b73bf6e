package io.casus.source;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.check.Texts;

/** Finds the passages of citations. Indexes are those of Java strings inside this class, code points outside. */
final class Passages {
    private static final int CONTEXT = 32;

    private Passages() {}

    static Citation cite(SourceId source, String text, int startIndex, int endIndex) {
        if (startIndex < 0 || endIndex <= startIndex || endIndex > text.length()) {
            throw new InvalidValueException(
                    "A passage from index " + startIndex + " to " + endIndex
                            + " was asked for, but indexes within a text of " + text.length()
                            + " characters are expected, the end after the start.",
                    startIndex + ".." + endIndex);
        }
        int before = boundary(text, Math.max(0, startIndex - CONTEXT));
        int after = boundary(text, Math.min(text.length(), endIndex + CONTEXT));
        Citation.Builder citation = Citation.builder()
                .source(source)
                .exact(text.substring(startIndex, endIndex))
                .start(CodePoints.ofIndex(text, startIndex))
                .end(CodePoints.ofIndex(text, endIndex));
        if (before < startIndex) {
            citation.prefix(text.substring(before, startIndex));
        }
        if (after > endIndex) {
            citation.suffix(text.substring(endIndex, after));
        }
        return citation.build();
    }

    static Citation checked(Citation citation) {
        Texts.requireNotBlank(citation.exact(), "passage of a citation");
        if (CodePoints.hasUnpairedSurrogate(citation.exact())) {
            throw new InvalidValueException(
                    "The passage of a citation has half of a surrogate pair, but whole characters are expected.",
                    citation.exact());
        }
        if (citation.start().isPresent() != citation.end().isPresent()) {
            throw new InvalidValueException(
                    "A citation has only one of start and end, but both or none are expected.", citation.exact());
        }
        if (citation.start().isPresent()) {
            requireLength(citation, citation.start().get(), citation.end().orElseThrow());
        }
        return citation;
    }

    private static void requireLength(Citation citation, int start, int end) {
        if (start < 0 || end < start) {
            throw noStretch(start, end, "a start of 0 or more and an end after it are expected");
        }
        int length = citation.exact().codePointCount(0, citation.exact().length());
        if (end - start != length) {
            throw noStretch(start, end, "its words are " + length + " code points long");
        }
    }

    private static InvalidValueException noStretch(int start, int end, String expected) {
        return new InvalidValueException(
                "The citation goes from " + start + " to " + end + ", but " + expected + ".", start + ".." + end);
    }

    static PassageMatch locate(Citation citation, String text) {
        int stated = citation.start().map(start -> indexOf(text, start)).orElse(-1);
        ImmutableList<Integer> all = occurrences(citation.exact(), text);
        ImmutableList<Integer> inContext =
                all.stream().filter(index -> hasContext(citation, text, index)).collect(toImmutableList());
        ImmutableList<Integer> candidates = inContext.isEmpty() ? all : inContext;
        if (candidates.isEmpty()) {
            return new PassageMatch.Missing();
        }
        if (candidates.contains(stated)) {
            return new PassageMatch.Found(
                    citation.start().orElseThrow(), citation.end().orElseThrow());
        }
        ImmutableList<Integer> starts = inCodePoints(candidates, text);
        if (starts.size() > 1) {
            return new PassageMatch.Ambiguous(starts);
        }
        int start = starts.get(0);
        return new PassageMatch.Moved(
                start,
                start + citation.exact().codePointCount(0, citation.exact().length()));
    }

    private static ImmutableList<Integer> occurrences(String words, String text) {
        ImmutableList.Builder<Integer> indexes = ImmutableList.builder();
        for (int index = text.indexOf(words); index >= 0; index = text.indexOf(words, index + 1)) {
            indexes.add(index);
        }
        return indexes.build();
    }

    /** Counts on from one index to the next, so that a long text is gone through only once. */
    private static ImmutableList<Integer> inCodePoints(ImmutableList<Integer> indexes, String text) {
        ImmutableList.Builder<Integer> positions = ImmutableList.builder();
        int index = 0;
        int position = 0;
        for (int next : indexes) {
            position += text.codePointCount(index, next);
            index = next;
            positions.add(position);
        }
        return positions.build();
    }

    private static boolean hasContext(Citation citation, String text, int index) {
        String prefix = citation.prefix().orElse("");
        int end = index + citation.exact().length();
        return text.startsWith(prefix, index - prefix.length())
                && text.startsWith(citation.suffix().orElse(""), end);
    }

    private static int indexOf(String text, int codePoints) {
        return codePoints <= text.codePointCount(0, text.length()) ? text.offsetByCodePoints(0, codePoints) : -1;
    }

    /** Moves an index off the middle of a surrogate pair. */
    private static int boundary(String text, int index) {
        return CodePoints.isInPair(text, index) ? index - 1 : index;
    }
}
