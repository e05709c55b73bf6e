package io.casus.examples.measure;

import java.io.IOException;
import java.io.PrintStream;

/** One part of what {@link Measure} prints. */
interface MeasuredPart {
    /** What is measured, as a heading. */
    String title();

    /**
     * Measures and prints. Where the data are missing, it prints why it does nothing.
     *
     * @param lists whether to print the single cases besides the tables
     */
    void print(PrintStream out, boolean lists) throws IOException;
}
