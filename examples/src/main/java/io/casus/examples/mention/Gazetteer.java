package io.casus.examples.mention;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import io.casus.vocabulary.OrganizationKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The tables of names and words. */
public final class Gazetteer {
    private static final Splitter COLUMNS = Splitter.on('|').trimResults();
    /** Words that a hyphen may join to the rest of a title: "Vice-President", "Major-General". */
    private static final Pattern RANK_BEFORE_SPACE =
            Pattern.compile("\\b(Vice|Deputy|Prime|Under|Major|Lieutenant|Brigadier|Rear|Attorney) ");

    private static final Splitter NAMES = Splitter.on(';').trimResults().omitEmptyStrings();

    /**
     * A name of a state.
     *
     * @param code the state
     * @param kind by what it is named
     * @param isAlsoOther whether it is also the name of something else: "Jordan"
     */
    record StateName(String code, Mention.Kind kind, boolean isAlsoOther) {}

    /**
     * A title.
     *
     * @param rank what the office is
     * @param onlyBeforeName whether the words are a title only before a name: "General"
     * @param inFull the title in full, where the words are an abbreviation: "PM"
     */
    record OfficeTitle(OfficeRank rank, boolean onlyBeforeName, Optional<String> inFull) {
        /** The same with "deputy" before it. */
        OfficeTitle ofDeputy() {
            return new OfficeTitle(rank.ofDeputy(), onlyBeforeName, Optional.empty());
        }
    }

    /**
     * A name of an organization.
     *
     * @param kind what it is; empty where no kind fits
     * @param state whose it is, where the name says so
     * @param needs what the name needs to mean one organization
     */
    record OrganizationName(Optional<OrganizationKind> kind, Optional<String> state, Needs needs) {}

    /**
     * A name of a city or another place that is no capital.
     *
     * @param country where it is; empty where states differ over it
     * @param onlyIfNamed whether the country is told only where the text names it
     */
    record PlaceName(Optional<String> country, boolean onlyIfNamed) {
        private static PlaceName of(String column) {
            Optional<String> country = Optional.of(column.replace("*", "")).filter(code -> !code.isEmpty());
            return new PlaceName(country, column.endsWith("*"));
        }
    }

    /** What a name of an organization needs beside it. */
    enum Needs {
        /** Nothing: "Hezbollah". */
        NOTHING,
        /** A state, here or where it was named before: "the ministry". */
        A_STATE,
        /** The same, and it is several people: "lawmakers". */
        A_STATE_AS_GROUP
    }

    static final PhraseTable<StateName> STATES = states();
    /** Names that mean a state only where its full name stands in the text too: "the North". */
    static final PhraseTable<StateName> SHORT_STATES = shortStates();

    static final PhraseTable<OfficeTitle> OFFICES = offices();
    static final PhraseTable<OrganizationName> ORGANIZATIONS = organizations(false);
    static final PhraseTable<OrganizationName> AGENCIES = organizations(true);
    static final PhraseTable<PlaceName> PLACES = places();
    static final ImmutableList<String> MISSILES =
            rows("missiles").stream().map(row -> row.get(0)).collect(toImmutableList());

    private Gazetteer() {}

    /**
     * Returns the states by their names.
     *
     * @return the ISO 3166-1 alpha-3 codes by name; what peoples and capitals are called is not among the names
     */
    public static ImmutableMap<String, String> codesOfStates() {
        ImmutableMap.Builder<String, String> codes = ImmutableMap.builder();
        for (ImmutableList<String> row : rows("states")) {
            NAMES.split(row.get(1)).forEach(name -> codes.put(name.replace("*", ""), row.get(0)));
        }
        return codes.buildKeepingLast();
    }

    private static PhraseTable<StateName> states() {
        List<PhraseTable.Entry<StateName>> entries = new ArrayList<>();
        for (ImmutableList<String> row : rows("states")) {
            addNames(entries, row, 1, Mention.Kind.STATE);
            addNames(entries, row, 2, Mention.Kind.PEOPLE);
            addNames(entries, row, 3, Mention.Kind.CAPITAL);
        }
        return new PhraseTable<>(entries, true);
    }

    private static PhraseTable<StateName> shortStates() {
        List<PhraseTable.Entry<StateName>> entries = new ArrayList<>();
        rows("states").forEach(row -> addNames(entries, row, 4, Mention.Kind.STATE));
        return new PhraseTable<>(entries, true);
    }

    private static void addNames(
            List<PhraseTable.Entry<StateName>> entries, ImmutableList<String> row, int column, Mention.Kind kind) {
        for (String name : NAMES.split(column < row.size() ? row.get(column) : "")) {
            boolean isAlsoOther = name.endsWith("*");
            entries.add(new PhraseTable.Entry<>(
                    isAlsoOther ? name.substring(0, name.length() - 1) : name,
                    new StateName(row.get(0), kind, isAlsoOther)));
        }
    }

    private static PhraseTable<OfficeTitle> offices() {
        List<PhraseTable.Entry<OfficeTitle>> entries = new ArrayList<>();
        for (ImmutableList<String> row : rows("offices")) {
            boolean onlyBeforeName = row.size() > 2 && row.get(2).equals("named");
            Optional<String> inFull = row.size() > 3 ? Optional.of(row.get(3)) : Optional.empty();
            OfficeTitle title = new OfficeTitle(OfficeRank.of(row.get(1)), onlyBeforeName, inFull);
            entries.add(new PhraseTable.Entry<>(row.get(0), title));
            String hyphenated = RANK_BEFORE_SPACE.matcher(row.get(0)).replaceFirst("$1-");
            if (!hyphenated.equals(row.get(0))) {
                entries.add(new PhraseTable.Entry<>(hyphenated, title));
            }
        }
        return new PhraseTable<>(entries, false);
    }

    private static PhraseTable<OrganizationName> organizations(boolean asWritten) {
        List<PhraseTable.Entry<OrganizationName>> entries = new ArrayList<>();
        for (ImmutableList<String> row : rows("organizations")) {
            if (isTakenAsWritten(row) == asWritten) {
                entries.add(new PhraseTable.Entry<>(row.get(0), organization(row)));
            }
        }
        return new PhraseTable<>(entries, asWritten);
    }

    /** Names of agencies and newspapers, and abbreviations: "Tass", "The Hindu", "ICC". */
    private static boolean isTakenAsWritten(ImmutableList<String> row) {
        String name = row.get(0);
        boolean writes = row.get(1).equals("newsAgency") || row.get(1).equals("publisher");
        return (writes && Character.isUpperCase(name.charAt(0))) || name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static OrganizationName organization(ImmutableList<String> row) {
        Optional<OrganizationKind> kind =
                row.get(1).equals("-") ? Optional.empty() : Optional.of(OrganizationKind.of(row.get(1)));
        return switch (row.get(2)) {
            case "" -> new OrganizationName(kind, Optional.empty(), Needs.A_STATE);
            case "group" -> new OrganizationName(kind, Optional.empty(), Needs.A_STATE_AS_GROUP);
            case "alone" -> new OrganizationName(kind, Optional.empty(), Needs.NOTHING);
            default -> new OrganizationName(kind, Optional.of(row.get(2)), Needs.NOTHING);
        };
    }

    private static PhraseTable<PlaceName> places() {
        return new PhraseTable<>(
                rows("places").stream()
                        .map(row -> new PhraseTable.Entry<>(row.get(0), PlaceName.of(row.get(1))))
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
