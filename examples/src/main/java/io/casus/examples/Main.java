package io.casus.examples;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.dossier.Dossier;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Loads reports, prints what each tells and what all together tell, and writes both as JSON and the dossier as a page.
 *
 * <p>The exit status is 0 if all went well, 1 if some files could not be loaded or the JSON not be written, and 2 if
 * there was nothing to load.
 */
public final class Main {
    private static final int ALL_WELL = 0;
    private static final int SOME_FAILED = 1;
    private static final int NOTHING_TO_LOAD = 2;

    private Main() {}

    /**
     * Runs the main job with the system properties {@code reports}, a folder of texts, and {@code out}, the folder to
     * write to.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        String folder = Optional.ofNullable(System.getProperty("reports")).orElse("");
        String target = Optional.ofNullable(System.getProperty("out")).orElse("target/casus");
        System.exit(run(folder, target, out, err));
    }

    /**
     * Runs the main job.
     *
     * @param folder the folder of texts; the dispatches are loaded if it is blank
     * @param target the folder to write to
     * @param out where to print
     * @param err where to say what went wrong
     * @return the exit status
     */
    @SuppressWarnings("CatchingUnchecked") // Whatever goes wrong, the user gets a line and a status.
    public static int run(String folder, String target, PrintStream out, PrintStream err) {
        try {
            Reports.Loaded loaded = folder.isBlank()
                    ? new Reports.Loaded(Reports.dispatches(), ImmutableList.of())
                    : Reports.load(Path.of(folder));
            loaded.problems().forEach(err::println);
            return finish(loaded, Path.of(target), out, err);
        } catch (InvalidValueException | InvalidPathException e) {
            err.println(e.getMessage());
            return NOTHING_TO_LOAD;
        } catch (RuntimeException e) {
            err.println("The reports could not be loaded: " + e);
            return SOME_FAILED;
        }
    }

    private static int finish(Reports.Loaded loaded, Path target, PrintStream out, PrintStream err) {
        ImmutableList<LoadedReport> reports = loaded.reports();
        if (reports.isEmpty()) {
            err.println("No report could be loaded.");
            return NOTHING_TO_LOAD;
        }
        Dossier dossier = Dossier.of(LoadedReport.reports(reports));
        out.print(Printout.of(reports));
        out.println();
        out.println(dossier.explain());
        try {
            Output.write(reports, dossier, target).forEach(file -> out.println("Written to " + file + "."));
        } catch (IOException | RuntimeException e) {
            err.println("The results could not be written to «" + target + "»: " + e);
            return SOME_FAILED;
        }
        return loaded.problems().isEmpty() ? ALL_WELL : SOME_FAILED;
    }
}
