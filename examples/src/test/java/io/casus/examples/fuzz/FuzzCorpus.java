package io.casus.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
import io.casus.examples.fuzz.FuzzTarget.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes what the fuzzer begins with: the golden files, the dispatches, and words for times and quantities. */
public final class FuzzCorpus {
    private static final List<String> TIMES = List.of(
            "2025-01-06",
            "2025-01-06T12:00+09:00~",
            "XXXX-11-05",
            "XXXX-XX-XXT12:00Z",
            "2024-12?/..",
            "[1667,1668..1670]",
            "-1985~",
            "Y-17E7",
            "2001-21",
            "1560-XX-25",
            "2004-06-~01/2004-06-~20");
    private static final List<String> TIME_WORDS =
            List.of("Monday", "last month", "November 5", "around noon local time", "early November", "in 2023");
    private static final List<String> QUANTITIES = List.of(
            "about 1,100 km",
            "between 25 and 90 km",
            "at least seven",
            "several",
            "one or two",
            "Unknown",
            "N/A",
            "7 lm");

    private final Path folder;
    private int written;

    private FuzzCorpus(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the files.
     *
     * @param folders where to write to, where the golden files are, and where the dispatches are
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... folders) throws IOException {
        FuzzCorpus corpus = new FuzzCorpus(Files.createDirectories(Path.of(folders[0])));
        for (byte[] golden : files(Path.of(folders[1]), ".json")) {
            corpus.add(golden, Entry.INCIDENT, Entry.REPORT, Entry.LINES);
        }
        for (byte[] dispatch : files(Path.of(folders[2]), ".txt")) {
            corpus.add(dispatch, Entry.ARTICLE);
        }
        for (String time : TIMES) {
            corpus.add(time.getBytes(UTF_8), Entry.TIME);
        }
        for (String words : TIME_WORDS) {
            corpus.add(words.getBytes(UTF_8), Entry.TIME_WORDS);
        }
        for (String quantity : QUANTITIES) {
            corpus.add(quantity.getBytes(UTF_8), Entry.QUANTITY, Entry.CELL);
        }
    }

    private static List<byte[]> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
            List<byte[]> contents = new ArrayList<>();
            for (Path file : files) {
                contents.add(Files.readAllBytes(file));
            }
            return contents;
        }
    }

    private void add(byte[] input, Entry... entries) throws IOException {
        for (Entry entry : entries) {
            Files.write(folder.resolve("seed-" + written++), Bytes.concat(new byte[] {entry.code()}, input));
        }
    }
}
