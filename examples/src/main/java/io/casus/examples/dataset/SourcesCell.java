package io.casus.examples.dataset;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.source.Source;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sources of a cell, each of which becomes a {@link Source}: addresses, and works that are told in words. They stand one below the other,
 * behind semicolons, or an address behind another, even without a space. An address is also the identifier of its source, so that two entries that rest on
 * one page rest on one source.
 *
 * @param sources the sources in order, each once
 * @param problems a sentence for each address that is none
 */
record SourcesCell(ImmutableList<Source> sources, ImmutableList<String> problems) {
    private static final Splitter ENTRIES = Splitter.on(
                    Pattern.compile(";(?=\\s|http|$)|\\s*\\R\\s*|\\s+(?=https?://)|(?<=[a-z0-9])(?=https?://)"))
            .trimResults(CharMatcher.whitespace())
            .omitEmptyStrings();

    static SourcesCell read(String cell) {
        ImmutableList.Builder<Source> sources = ImmutableList.builder();
        ImmutableList.Builder<String> problems = ImmutableList.builder();
        for (String entry : ENTRIES.split(cell)) {
            boolean isAddress = entry.startsWith("http://") || entry.startsWith("https://");
            Optional<Source> addressed = isAddress ? addressed(entry) : Optional.empty();
            if (isAddress && addressed.isEmpty()) {
                problems.add("«" + entry + "» is no URI. It is kept as the title of a source.");
            }
            sources.add(addressed.orElseGet(
                    () -> Source.builder().id(entry).title(entry).build()));
        }
        return new SourcesCell(
                sources.build().stream().distinct().collect(ImmutableList.toImmutableList()), problems.build());
    }

    private static Optional<Source> addressed(String address) {
        try {
            return Optional.of(Source.builder().id(address).address(address).build());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
