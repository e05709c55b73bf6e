package io.casus.examples.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.casus.examples.SharedData;
import io.casus.examples.measure.PropositionsFile.NotHeld;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers may only get better: whoever betters them raises the floor. */
class WhatTheArticlesSayTest {
    private static final int FOUND_AT_LEAST = 571;
    private static final int WRONG_AT_MOST = 0;

    private static Path articles() {
        Optional<Path> folder = SharedData.folder("articles");
        assumeTrue(folder.isPresent());
        return folder.get();
    }

    @Test
    void theLoaderFindsAsMuchAsItDidAndSaysNoMoreThatIsWrong() throws IOException {
        PropositionsScore score = PropositionsPart.score(articles());

        assertThat(score.found()).isGreaterThanOrEqualTo(FOUND_AT_LEAST);
        assertThat(score.wrong()).isLessThanOrEqualTo(WRONG_AT_MOST);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void everyPassageStandsInItsReportAndIsShort(int number) throws IOException {
        ReportText text = PropositionsPart.text(articles(), number);
        PropositionsFile file = PropositionsFile.ofReport(number);
        Stream<String> held = file.incidents().stream()
                .flatMap(incident -> incident.propositions().stream())
                .flatMap(proposition -> proposition.passages().stream());

        assertThat(Stream.concat(held, file.notHeld().stream().map(NotHeld::passage)))
                .isNotEmpty()
                .allSatisfy(passage -> {
                    assertThat(text.places(passage)).as(passage).isNotEmpty();
                    assertThat(passage.split(" ", -1)).hasSizeLessThanOrEqualTo(7);
                });
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void incidentsHaveNamesOfTheirOwnAndLinksNameThem(int number) throws IOException {
        List<PropositionsOfIncident> incidents =
                PropositionsFile.ofReport(number).incidents();
        ImmutableSet<String> names =
                incidents.stream().map(PropositionsOfIncident::name).collect(ImmutableSet.toImmutableSet());

        assertThat(names).hasSameSizeAs(incidents);
        assertThat(incidents.stream()
                        .flatMap(incident -> incident.propositions().stream())
                        .filter(proposition -> proposition.attributes().contains("links"))
                        .flatMap(proposition -> proposition.values().stream())
                        .map(link -> link.substring(link.indexOf(' ') + 1)))
                .isSubsetOf(names);
    }

    @Test
    void aLineIsReadWithItsFourFields() {
        PropositionsFile file = PropositionsFile.read("""
                @minister = Ann Lee, Foreign Minister of Chad
                launch: MissileLaunch
                  distance = about 90 km || 90 km | some 90 km | @minister | presumed
                  ?links = firstSince launch
                not held: | a reason to worry | nobody says it
                """);

        PropositionsOfIncident launch = Iterables.getOnlyElement(file.incidents());
        assertThat(launch.propositions().get(0).values()).containsExactly("about 90 km", "90 km");
        assertThat(launch.propositions().get(0).passages()).containsExactly("some 90 km");
        assertThat(launch.propositions().get(0).claimants()).containsExactly("Ann Lee, Foreign Minister of Chad");
        assertThat(launch.propositions().get(0).certainties()).containsExactly("presumed");
        assertThat(launch.propositions().get(1).isOptional()).isTrue();
        assertThat(file.notHeld()).containsExactly(new NotHeld("a reason to worry", "nobody says it"));
    }

    @Test
    void aLineThatIsNotUnderstoodIsRefused() {
        assertThatThrownBy(() -> PropositionsFile.read("launch: Rocket"))
                .hasMessageContaining("There is no kind Rocket.");
        assertThatThrownBy(() -> PropositionsFile.read("launch: MissileLaunch\n  speakers = Chad (TCD) | Chad said"))
                .hasMessageContaining("names an attribute that no MissileLaunch has");
        assertThatThrownBy(() -> PropositionsFile.read("launch - MissileLaunch"))
                .hasMessageContaining("is no line of a file of propositions");
    }

    @Test
    void theTablesAndTheListsArePrinted() throws IOException {
        articles();
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        new PropositionsPart().print(new PrintStream(printed, true, StandardCharsets.UTF_8), true);

        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("report 4", "precision", "report 0, missed:");
    }
}
