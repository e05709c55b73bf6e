package io.casus.examples.measure;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Prints how well the article loader reads: {@code mvn -q -Pmeasure}, with {@code -Dlists} for the single cases. A part is added by one entry
 * of the table, its heading and what prints it.
 */
public final class Measure {
    private static final ImmutableMap<String, MeasuredPart> PARTS = ImmutableMap.of(
            "All that five reports say",
            new PropositionsPart(),
            "Reports of which some of the truth is known",
            DevelopmentSets::print,
            "Launches that stand in two data sets",
            new ReconciliationPart(),
            "How fast it reads",
            (out, lists) -> LoaderSpeed.print(out));

    private Measure() {}

    /**
     * Prints all parts.
     *
     * @param arguments none
     * @throws IOException if the data cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        String asked = System.getProperty("lists", "no");
        boolean lists = asked.isEmpty() || asked.equals("true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (Map.Entry<String, MeasuredPart> part : PARTS.entrySet()) {
            out.println(part.getKey());
            out.println();
            part.getValue().print(out, lists);
            out.println();
        }
    }
}
