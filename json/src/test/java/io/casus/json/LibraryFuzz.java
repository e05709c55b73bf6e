package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Reads wild documents with every library and writes arbitrary values with every library, and stops where they differ.
 *
 * <p>{@code mvn -q -Plibraries -Dseconds=600} runs it.
 */
public final class LibraryFuzz {
    private static final int LENGTH_OF_A_ROUND = 1000;
    private static final int VALUES_IN_A_ROUND = 20;

    private static final JsonLimits NARROW = JsonLimits.standard()
            .withNesting(6)
            .withTextLength(40)
            .withNumberLength(8)
            .withNameLength(12)
            .withDocumentLength(600);

    private static final AllLibraries<ForeignValue> ANYTHING =
            AllLibraries.of(ForeignValue.class, JsonLimits.standard());
    private static final AllLibraries<Incident> INCIDENTS = AllLibraries.of(Incident.class, JsonLimits.standard());
    private static final AllLibraries<Report> REPORTS = AllLibraries.of(Report.class, JsonLimits.standard());

    private static final ImmutableList<AllLibraries<?>> READERS = ImmutableList.of(
            ANYTHING,
            INCIDENTS,
            REPORTS,
            AllLibraries.ofList(Incident.class, JsonLimits.standard()),
            AllLibraries.of(Actor.class, JsonLimits.standard()));
    private static final ImmutableList<AllLibraries<?>> NARROW_READERS =
            ImmutableList.of(AllLibraries.of(ForeignValue.class, NARROW), AllLibraries.of(Incident.class, NARROW));

    private final ImmutableList<byte[]> good;

    private LibraryFuzz(ImmutableList<byte[]> good) {
        this.good = good;
    }

    static LibraryFuzz withGoldenFiles() {
        Stream<byte[]> golden = Stream.of("canonical", "accepted", "foreign", "rejected")
                .flatMap(GoldenFiles::of)
                .filter(file -> !file.getFileName().toString().startsWith("dossier"))
                .map(LibraryFuzz::bytes);
        return new LibraryFuzz(Stream.concat(golden, JsonTexts.all()).collect(ImmutableList.toImmutableList()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads as many documents as a round has, each in one way and as one type, and returns the first difference between the readers. */
    Optional<String> round(long seed) {
        Random random = new Random(seed);
        WildDocuments documents = WildDocuments.seeded(seed, good);
        for (int i = 0; i < LENGTH_OF_A_ROUND; i++) {
            boolean narrow = random.nextInt(4) == 0;
            AllLibraries<?> readers = any(narrow ? NARROW_READERS : READERS, random);
            Optional<String> difference = difference(readers, documents.next(), random.nextInt(10));
            if (difference.isPresent()) {
                return difference.map(said -> "In the round of the seed " + seed + ": " + said);
            }
        }
        return differenceOfWriting(seed, random).map(said -> "In the round of the seed " + seed + ": " + said);
    }

    private static Optional<String> differenceOfWriting(long seed, Random random) {
        Arbitrary values = Arbitrary.seeded(seed);
        for (int i = 0; i < VALUES_IN_A_ROUND; i++) {
            Optional<String> difference = i % 10 == 0
                    ? REPORTS.differenceOfWriting(values.report())
                    : INCIDENTS.differenceOfWriting(values.incident());
            difference = difference.or(() -> ANYTHING.differenceOfWriting(new ForeignValue.Text(text(random))));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    /** A text of any characters, half surrogate pairs now and then among them, whose length is near to where a writer may do something else. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(3) == 0 ? random.nextInt(9000) : random.nextInt(40);
        int most = List.of(0x7F, 0x80, 0x100, 0x800, 0x3000, 0xE000, 0x10FFFF).get(random.nextInt(7));
        boolean halves = random.nextInt(4) == 0;
        while (text.length() < length) {
            int c = random.nextInt(4) == 0 ? random.nextInt(most + 1) : random.nextInt(0x80);
            if (halves || !Character.isBmpCodePoint(c) || !Character.isSurrogate((char) c)) {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }

    private static AllLibraries<?> any(ImmutableList<AllLibraries<?>> readers, Random random) {
        return readers.get(random.nextInt(readers.size()));
    }

    private static Optional<String> difference(AllLibraries<?> readers, byte[] document, int way) {
        return switch (way) {
            case 0 -> readers.difference(new String(document, UTF_8));
            case 1 -> readers.difference(new String(document, UTF_16BE));
            case 2 -> readers.difference(halved(document));
            case 3 -> readers.differenceOfStreams(document);
            case 4 -> readers.differenceOfReaders(halved(document));
            default -> readers.difference(document);
        };
    }

    /** A text in which half surrogate pairs stand where there were other characters. */
    private static String halved(byte[] document) {
        return new String(document, UTF_8)
                .replace('동', '\uD83D')
                .replace('\uFFFD', '\uDE80')
                .replace("b", "🚀");
    }

    /**
     * Runs until the time is over, or until a difference is found.
     *
     * @param arguments how many seconds, and if wanted the first seed
     */
    public static void main(String... arguments) {
        long end = System.nanoTime() + Long.parseLong(arguments[0]) * 1_000_000_000L;
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        LibraryFuzz fuzz = withGoldenFiles();
        long rounds = 0;
        while (System.nanoTime() < end) {
            Optional<String> difference = fuzz.round(first + rounds);
            if (difference.isPresent()) {
                throw new IllegalStateException(difference.get());
            }
            rounds++;
        }
        System.out.println(rounds * LENGTH_OF_A_ROUND + " documents and " + rounds * VALUES_IN_A_ROUND
                + " values, from the seed " + first + ", no difference");
    }
}
