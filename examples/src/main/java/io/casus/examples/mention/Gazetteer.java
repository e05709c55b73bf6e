package io.casus.examples.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.casus.vocabulary.OrganizationKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of names and words. */
public final class Gazetteer {
    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

    /** A name of a state. */
    record StateName(String code, Mention.Kind kind) {}

    /** A title. */
    record OfficeTitle(String title, String rank) {}

    /** A name of an organization. */
    record OrganizationName(OrganizationKind kind, Optional<String> state) {}

    static final PhraseTable<StateName> STATES = states(false);
    static final PhraseTable<StateName> SHORT_STATES = states(true);
    static final PhraseTable<OfficeTitle> OFFICES = offices();
    static final PhraseTable<OrganizationName> ORGANIZATIONS = organizations(false);
    static final PhraseTable<OrganizationName> AGENCIES = organizations(true);
    static final PhraseTable<String> PLACES = places();
    static final ImmutableList<String> MISSILES =
            rows("missiles").stream().map(row -> row.get(0)).collect(toImmutableList());

    private Gazetteer() {}

    private static PhraseTable<StateName> states(boolean shortNames) {
        List<PhraseTable.Entry<StateName>> entries = new ArrayList<>();
        for (ImmutableList<String> row : rows("states")) {
            String code = row.get(0);
            if (shortNames) {
                addNames(entries, row.get(4), new StateName(code, Mention.Kind.STATE));
            } else {
                addNames(entries, row.get(1), new StateName(code, Mention.Kind.STATE));
                addNames(entries, row.get(2), new StateName(code, Mention.Kind.PEOPLE));
                addNames(entries, row.get(3), new StateName(code, Mention.Kind.CAPITAL));
            }
        }
        return new PhraseTable<>(entries, true);
    }

    private static void addNames(List<PhraseTable.Entry<StateName>> entries, String names, StateName value) {
        for (String name : NAMES.split(names)) {
            entries.add(new PhraseTable.Entry<>(name, value));
        }
    }

    private static PhraseTable<OfficeTitle> offices() {
        return new PhraseTable<>(
                rows("offices").stream()
                        .map(row -> new PhraseTable.Entry<>(row.get(0), new OfficeTitle(row.get(0), row.get(1))))
                        .toList(),
                false);
    }

    private static PhraseTable<OrganizationName> organizations(boolean agencies) {
        List<PhraseTable.Entry<OrganizationName>> entries = new ArrayList<>();
        for (ImmutableList<String> row : rows("organizations")) {
            boolean agency = row.get(1).equals("newsAgency")
                    && Character.isUpperCase(row.get(0).charAt(0));
            if (agency == agencies) {
                Optional<String> state = row.size() > 2 ? Optional.of(row.get(2)) : Optional.empty();
                OrganizationName name = new OrganizationName(OrganizationKind.of(row.get(1)), state);
                entries.add(new PhraseTable.Entry<>(row.get(0), name));
            }
        }
        return new PhraseTable<>(entries, agencies);
    }

    private static PhraseTable<String> places() {
        return new PhraseTable<>(
                rows("places").stream()
                        .map(row -> new PhraseTable.Entry<>(row.get(0), row.get(1)))
                        .toList(),
                true);
    }

    /**
     * Reads a table: columns between bars; lines that begin with a hash are remarks.
     *
     * @param table the name of the file, without its ending
     * @return the rows with their columns
     * @throws UncheckedIOException if the table cannot be read
     */
    public static ImmutableList<ImmutableList<String>> rows(String table) {
        try {
            String path = "io/casus/examples/gazetteer/" + table + ".txt";
            return Resources.readLines(Resources.getResource(Gazetteer.class, "/" + path), StandardCharsets.UTF_8)
                    .stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> ImmutableList.copyOf(COLUMNS.split(line)))
                    .collect(toImmutableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
