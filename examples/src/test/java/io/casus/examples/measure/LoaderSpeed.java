package io.casus.examples.measure;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.casus.examples.Texts;
import io.casus.examples.article.ArticleLoader;
import io.casus.examples.article.SourceMetadata;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Measures how many characters a second one thread reads, when it is warm.
 *
 * <p>When all have been loaded for a while, the texts of a group are loaded again and again for some seconds; printed is the best of the rounds, in time of the
 * processor, which depends less on what else the machine does. A million characters of English text is a megabyte. It
 * is no exact measurement: a machine that is busy shows a half or a third of what an idle one does.
 */
final class LoaderSpeed {
    private static final double SECONDS_TO_WARM_UP = 25;
    private static final double SECONDS_FOR_A_GROUP = 15;
    private static final double SECONDS_FOR_A_ROUND = 0.5;
    private static final double NANOSECONDS = 1e9;
    private static final double MEGA = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final ArticleLoader loader = new ArticleLoader();
    private int incidents;

    private LoaderSpeed() {}

    /**
     * Measures the loader alone.
     *
     * @param arguments none
     * @throws IOException if the texts cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) throws IOException {
        LoaderSpeed speed = new LoaderSpeed();
        ImmutableListMultimap<String, String> groups = Texts.atHand().entrySet().stream()
                .collect(toImmutableListMultimap(text -> group(text.getKey()), Map.Entry::getValue));
        speed.rate(ImmutableList.copyOf(groups.values()), SECONDS_TO_WARM_UP);
        groups.asMap().forEach((name, texts) -> {
            double rate = speed.rate(ImmutableList.copyOf(texts), SECONDS_FOR_A_GROUP);
            out.printf(Locale.ROOT, "%-24s %4d texts  %5.2f million characters a second%n", name, texts.size(), rate);
        });
        out.println("(" + speed.incidents + " incidents in all rounds)");
    }

    /** "dispatch" of "dispatch-1.txt", "articles" of "articles/1.txt". */
    private static String group(String name) {
        return name.replaceAll("/[^/]*$|[- ]\\d.*$", "");
    }

    private double rate(ImmutableList<String> texts, double seconds) {
        double best = 0;
        double end = now() + seconds;
        while (now() < end) {
            best = Math.max(best, round(texts));
        }
        return best;
    }

    private double round(ImmutableList<String> texts) {
        double start = now();
        long characters = 0;
        while (now() < start + SECONDS_FOR_A_ROUND) {
            for (String text : texts) {
                incidents += loader.load(text, SourceMetadata.of("measured"))
                        .incidents()
                        .size();
                characters += text.length();
            }
        }
        return characters / MEGA / (now() - start);
    }

    /** The seconds that this thread has had of the processor. */
    private static double now() {
        return THREADS.getCurrentThreadCpuTime() / NANOSECONDS;
    }
}
