package io.casus.examples.measure;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Prints how well the loaders read: {@code mvn -q -Pmeasure}, with {@code -Dlists} for the single cases. A part is added by one entry of
 * the list.
 */
public final class Measure {
    private static final ImmutableList<MeasuredPart> PARTS = ImmutableList.of(new PropositionsPart());

    private Measure() {}

    public static void main(String[] arguments) throws IOException {
        String asked = System.getProperty("lists", "no");
        boolean lists = asked.isEmpty() || asked.equals("true");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (MeasuredPart part : PARTS) {
            out.println(part.title());
            out.println();
            part.print(out, lists);
            out.println();
        }
    }
}
