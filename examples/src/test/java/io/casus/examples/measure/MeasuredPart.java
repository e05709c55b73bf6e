package io.casus.examples.measure;

import java.io.IOException;
import java.io.PrintStream;

/** One part of what {@link Measure} prints. Where its data are missing, it prints why it does nothing. */
interface MeasuredPart {
    /**
     * Measures and prints.
     *
     * @param lists whether to print the single cases besides the tables
     */
    void print(PrintStream out, boolean lists) throws IOException;
}
