package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.casus.incident.Incident;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Does reading by several threads give what reading by one gives? */
class JsonLinesInParallelTest {
    private static final int MANY = 5_000;

    private final JsonLines<Incident> lines = IncidentJson.compact().lines(Incident.class);

    private static Stream<Incident> parallel(JsonLines<Incident> lines, String text) {
        return lines.read(new ByteArrayInputStream(text.getBytes(UTF_8))).parallel();
    }

    private static String line(int number) {
        return "{\"type\":\"Statement\",\"id\":\"statement-" + number + "\"}";
    }

    private static String text(int count) {
        return IntStream.range(0, count).mapToObj(number -> line(number) + "\n").collect(Collectors.joining());
    }

    private static List<String> ids(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "statement-" + number)
                .toList();
    }

    @Test
    void valuesComeInTheOrderOfTheLines() {
        assertThat(parallel(lines, text(MANY)).map(incident -> incident.id().value()))
                .isEqualTo(ids(MANY));

        List<String> each = new ArrayList<>();
        parallel(lines, text(MANY))
                .forEachOrdered(incident -> each.add(incident.id().value()));
        assertThat(each).isEqualTo(ids(MANY));
    }

    @Test
    void theFirstOnesAreFound() {
        assertThat(parallel(lines, text(MANY))
                        .limit(10)
                        .map(incident -> incident.id().value()))
                .isEqualTo(ids(10));
        assertThat(parallel(lines, text(MANY)).skip(MANY - 1L).findFirst())
                .map(incident -> incident.id().value())
                .contains("statement-" + (MANY - 1));
    }

    @Test
    void noLinesGiveNoValues() {
        assertThat(parallel(lines, "")).isEmpty();
        assertThat(parallel(lines, "\n \n")).isEmpty();
    }

    @Test
    void linesLongerThanAPartAreRead() {
        String longOne = "{\"type\":\"Statement\",\"id\":\"long\",\"summary\":\"" + "x".repeat(700_000) + "\"}\n";

        assertThat(parallel(lines, text(10) + longOne + longOne + text(1500))).hasSize(1512);
    }

    @Test
    void anErrorHasTheNumberOfItsLine() {
        String text = text(3000) + "{\"type\":\"Statement\",\"id\":7}\n" + text(1000);

        assertThatThrownBy(() -> parallel(lines, text).toList())
                .isInstanceOfSatisfying(IncidentJsonException.class, e -> {
                    assertThat(e.line()).isEqualTo(3001);
                    assertThat(e.pointer()).isEqualTo("/id");
                });
    }

    @Test
    void badLinesAreSkippedAndTold() {
        ConcurrentLinkedQueue<Integer> bad = new ConcurrentLinkedQueue<>();
        String text = "{]\n" + text(2000) + "\"x\"\n" + text(2000) + "{}";

        assertThat(parallel(lines.skipping(error -> bad.add(error.line())), text))
                .hasSize(4000);
        assertThat(bad).containsExactlyInAnyOrder(1, 2002, 4003);
    }

    @Test
    void tooLongLinesAreSkippedAndTold() {
        ConcurrentLinkedQueue<Integer> bad = new ConcurrentLinkedQueue<>();
        JsonLines<Incident> shortLines = IncidentJson.compact()
                .withLimits(JsonLimits.standard().withDocumentLength(100))
                .lines(Incident.class);
        String text = text(1500) + line(1).replace("statement", "x".repeat(200)) + "\n" + text(1500);

        assertThat(parallel(shortLines.skipping(error -> bad.add(error.line())), text))
                .hasSize(3000);
        assertThat(bad).containsExactly(1501);
    }

    /** A thread that found nothing to do for a moment used to do nothing to the end of the stream. */
    @Test
    void aThreadLeavesManyLinesToTheOthersBeforeItReadsItsOwn() {
        Spliterator<Incident> all = lines.read(
                        new ByteArrayInputStream(text(40_000).getBytes(UTF_8)))
                .spliterator();
        int leftToOthers = 0;
        Spliterator<Incident> own;
        do {
            leftToOthers += all.trySplit().estimateSize() > 0 ? 1 : 0;
            own = all.trySplit();
        } while (own.estimateSize() == 0);

        assertThat(leftToOthers).isEqualTo(16);
    }

    /** Half of a stream used to wait in memory where the other threads were busy or there were none. */
    @Test
    void linesAreNotReadFarAheadOfTheirValues() throws Exception {
        int count = 300_000;
        AtomicLong given = new AtomicLong();
        InputStream bytes = new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] to, int offset, int length) {
                if (given.get() == count) {
                    return -1;
                }
                byte[] line = (line((int) given.getAndIncrement()) + "\n").getBytes(UTF_8);
                System.arraycopy(line, 0, to, offset, line.length);
                return line.length;
            }
        };
        AtomicLong taken = new AtomicLong();
        AtomicLong mostAhead = new AtomicLong();

        long read = new ForkJoinPool(1)
                .submit(() -> lines.read(bytes)
                        .parallel()
                        .filter(incident ->
                                mostAhead.accumulateAndGet(given.get() - taken.getAndIncrement(), Math::max) > 0)
                        .count())
                .get();

        assertThat(read).isEqualTo(count);
        assertThat(mostAhead.get()).isLessThan(50_000);
    }
}
