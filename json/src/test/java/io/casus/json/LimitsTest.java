package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.casus.InvalidValueException;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.json.IncidentJsonException.Code;
import io.casus.quantity.Quantity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Is what is too large refused, at once and with a sentence, with each library? */
@ParameterizedClass
@EnumSource(JsonLibrary.class)
@Timeout(60)
class LimitsTest {
    private static final String BEFORE = "{\"type\":\"Statement\",\"id\":\"a\",";

    @Parameter
    private JsonLibrary library;

    private JsonForm<Incident> incidents(JsonLimits limits) {
        return IncidentJson.on(library, false).withLimits(limits).form(Incident.class);
    }

    private JsonForm<ForeignValue> anything(JsonLimits limits) {
        return IncidentJson.on(library, false).withLimits(limits).form(ForeignValue.class);
    }

    private static IncidentJsonException refusal(JsonForm<?> form, String document) {
        IncidentJsonException e = catchThrowableOfType(IncidentJsonException.class, () -> form.read(document));
        assertThat(e).as("a refusal").isNotNull();
        assertThat(catchThrowableOfType(
                        IncidentJsonException.class,
                        () -> form.read(new ByteArrayInputStream(document.getBytes(UTF_8)))))
                .hasMessage(e.getMessage());
        return e;
    }

    @Test
    void theStandardLimitsAreTheNamedOnes() {
        JsonLimits limits = JsonLimits.standard();

        assertThat(limits.nesting()).isEqualTo(JsonLimits.DEFAULT_NESTING);
        assertThat(limits.textLength()).isEqualTo(JsonLimits.DEFAULT_TEXT_LENGTH);
        assertThat(limits.numberLength()).isEqualTo(JsonLimits.DEFAULT_NUMBER_LENGTH);
        assertThat(limits.nameLength()).isEqualTo(JsonLimits.DEFAULT_NAME_LENGTH);
        assertThat(limits.documentLength()).isEqualTo(JsonLimits.DEFAULT_DOCUMENT_LENGTH);
        assertThat(limits.withNesting(3))
                .isEqualTo(JsonLimits.standard().withNesting(3))
                .isNotEqualTo(limits);
        assertThat(limits.withNesting(3))
                .hasSameHashCodeAs(JsonLimits.standard().withNesting(3));
        assertThat(limits.withNesting(3))
                .hasToString("nesting 3, text 10000000, number 1100, name 10000, document 50000000");
    }

    @Test
    void aLimitBelowOneIsRefused() {
        assertThatThrownBy(() -> JsonLimits.standard().withNameLength(0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("The limit of the name length is 0, but 1 or more is expected.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void whatIsNestedAsDeepAsAllowedIsReadAndWrittenOnASmallStackAndOneDeeperIsRefused(String opening)
            throws InterruptedException {
        String closing = opening.equals("[") ? "]" : "}";
        String deepest = nested(opening, closing, JsonLimits.DEFAULT_NESTING);
        JsonForm<ForeignValue> form = anything(JsonLimits.standard());
        Throwable[] failure = new Throwable[1];
        // Less than the megabyte that threads have by default. Code that is half compiled takes twice the stack of
        // other code.
        Thread small = new Thread(
                null, () -> assertThat(form.write(form.read(deepest))).isEqualTo(deepest), "small stack", 768 * 1024);
        small.setUncaughtExceptionHandler((thread, e) -> failure[0] = e);
        small.start();
        small.join();

        assertThat(failure[0]).isNull();
        IncidentJsonException e = refusal(form, nested(opening, closing, JsonLimits.DEFAULT_NESTING + 1));
        assertThat(e.code()).isEqualTo(Code.LIMIT);
        assertThat(e.sentence())
                .isEqualTo(
                        "objects and lists stand in each other more than 500 deep, which is all that the limits allow.");
        assertThat(e.pointer()).startsWith(opening.equals("[") ? "/0/0/0" : "/a/a/a");
    }

    private static String nested(String opening, String closing, int levels) {
        return opening.repeat(levels) + (opening.equals("[") ? "" : "1") + closing.repeat(levels);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void aHundredThousandNestedListsAreRefused(String opening) {
        String endless = opening.repeat(100_000);

        assertThat(refusal(anything(JsonLimits.standard()), endless).code()).isEqualTo(Code.LIMIT);
        assertThat(refusal(incidents(JsonLimits.standard()), BEFORE + "\"x\":" + endless)
                        .code())
                .isEqualTo(Code.LIMIT);
        assertThat(refusal(incidents(JsonLimits.standard()), "{\"x\":" + endless)
                        .code())
                .isEqualTo(Code.LIMIT);
        assertThat(refusal(incidents(JsonLimits.standard()), BEFORE + "\"addressees\":" + endless)
                        .code())
                .isIn(Code.TYPE, Code.LIMIT, Code.MISSING);
    }

    @Test
    void whatIsTooDeepToBeReadIsNotWritten() {
        JsonForm<ForeignValue> form = anything(JsonLimits.standard().withNesting(2));

        assertThatThrownBy(() -> form.write(anything(JsonLimits.standard()).read("[[[]]]")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("more than 2 deep");
    }

    @Test
    void nestingMayBeRaised() {
        JsonForm<ForeignValue> form = anything(JsonLimits.standard().withNesting(1_500));
        String deep = nested("[", "]", 1_500);

        assertThat(form.write(form.read(deep))).isEqualTo(deep);
    }

    @Test
    void aTextIsAsLongAsTheLimitAllows() {
        JsonLimits limits = JsonLimits.standard().withTextLength(5_000);
        String longest = "x".repeat(5_000);

        assertThat(anything(limits).read('"' + longest + '"')).isEqualTo(new ForeignValue.Text(longest));
        IncidentJsonException e = refusal(incidents(limits), BEFORE + "\"x\":[\"" + longest + "x\"]}");
        assertThat(e.code()).isEqualTo(Code.LIMIT);
        assertThat(e.pointer()).isEqualTo("/x/0");
        assertThat(e.sentence())
                .isEqualTo("found a text of more than 5000 characters, which is all that the limits allow.");
        assertThat(refusal(incidents(limits), BEFORE + "\"quotation\":\"" + longest + "x\"}")
                        .sentence())
                .isEqualTo(e.sentence());
    }

    @Test
    void aNumberIsAsLongAsTheLimitAllows() {
        JsonForm<ForeignValue> form = anything(JsonLimits.standard());
        String longest = "-1." + "5".repeat(JsonLimits.DEFAULT_NUMBER_LENGTH - 3);

        assertThat(form.read(longest)).isEqualTo(new ForeignValue.Numeral(longest));
        IncidentJsonException e = refusal(form, longest + "5");
        assertThat(e.code()).isEqualTo(Code.LIMIT);
        assertThat(e.sentence())
                .isEqualTo("found a number of more than 1100 characters, which is all that the limits allow.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "0.", "1E", "1e-"})
    void aNumberOfAMillionDigitsIsRefused(String before) {
        String million = before + "1".repeat(1_000_000);

        assertThat(refusal(anything(JsonLimits.standard()), million).code()).isEqualTo(Code.LIMIT);
        assertThat(refusal(incidents(JsonLimits.standard()), BEFORE + "\"x\":" + million + "}")
                        .pointer())
                .isEqualTo("/x");
        assertThat(refusal(IncidentJson.on(library, false).form(Quantity.class), "{\"best\":" + million)
                        .code())
                .isEqualTo(Code.LIMIT);
    }

    @Test
    void aNameIsAsLongAsTheLimitAllows() {
        JsonForm<ForeignValue> form = anything(JsonLimits.standard());
        String longest = "n".repeat(JsonLimits.DEFAULT_NAME_LENGTH);

        assertThat(form.read("{\"" + longest + "\":1}"))
                .isEqualTo(new ForeignValue.Properties(ForeignProperties.builder()
                        .put(longest, new ForeignValue.Numeral("1"))
                        .build()));
        IncidentJsonException e = refusal(form, "{\"" + longest + "n\":1}");
        assertThat(e.code()).isEqualTo(Code.LIMIT);
        assertThat(e.sentence())
                .isEqualTo("found a name of more than 10000 characters, which is all that the limits allow.");
        assertThat(refusal(incidents(JsonLimits.standard()), BEFORE + "\"" + "n".repeat(1_000_000) + "\":1}")
                        .code())
                .isEqualTo(Code.LIMIT);
    }

    @Test
    void aDocumentIsAsLongAsTheLimitAllowsWhiteSpaceIncluded() {
        JsonForm<ForeignValue> form = anything(JsonLimits.standard().withDocumentLength(9));

        assertThat(form.read("[1, 2, 3]")).isEqualTo(form.read("[1,2,3]  "));
        assertThat(form.read("\uFEFF[1, 2, 3]")).isEqualTo(form.read("[1,2,3]"));
        IncidentJsonException e = refusal(form, "[1, 2, 3] ");
        assertThat(e.code()).isEqualTo(Code.LIMIT);
        assertThat(e.sentence())
                .isEqualTo("found a document of more than 9 characters, which is all that the limits allow.");
    }

    @Test
    void aTextOfAHundredMillionCharactersIsRefusedBeforeAllOfItIsInMemory() throws IOException {
        try (Endless stream = new Endless("{\"type\":\"Statement\",\"id\":\"a\",\"x\":\"", "x", 100_000_000)) {
            IncidentJsonException e = catchThrowableOfType(
                    IncidentJsonException.class,
                    () -> incidents(JsonLimits.standard()).read(stream));

            assertThat(e.code()).isEqualTo(Code.LIMIT);
            assertThat(e.pointer()).isEqualTo("/x");
            // A library sees the text while it comes, Casus the document.
            assertThat(stream.count)
                    .isLessThan(
                            library == JsonLibrary.CASUS
                                    ? JsonLimits.DEFAULT_DOCUMENT_LENGTH
                                    : 2L * JsonLimits.DEFAULT_TEXT_LENGTH);
        }
    }

    @Test
    void aDocumentWithoutEndIsRefused() throws IOException {
        try (Endless stream = new Endless("[", "1,", Long.MAX_VALUE)) {
            IncidentJsonException e = catchThrowableOfType(
                    IncidentJsonException.class,
                    () -> anything(JsonLimits.standard().withDocumentLength(1_000_000))
                            .read(stream));

            assertThat(e.code()).isEqualTo(Code.LIMIT);
            assertThat(stream.count).isLessThan(1_100_000);
        }
    }

    /** A stream that nobody has in memory. */
    private static final class Endless extends InputStream {
        private final InputStream before;
        private final byte[] repeated;
        private final long most;
        private long count;

        Endless(String before, String repeated, long most) {
            this.before = new ByteArrayInputStream(before.getBytes(UTF_8));
            this.repeated = repeated.getBytes(UTF_8);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int first = before.read();
            if (first >= 0) {
                return first;
            }
            return count < most ? repeated[(int) (count++ % repeated.length)] : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            for (int i = 0; i < length; i++) {
                int next = read();
                if (next < 0) {
                    return i == 0 ? -1 : i;
                }
                bytes[offset + i] = (byte) next;
            }
            return length;
        }
    }

    @Test
    void aMillionUnknownPropertiesAreKept() {
        String million = IntStream.range(0, 1_000_000)
                .mapToObj(i -> "\"p" + i + "\":" + i)
                .collect(Collectors.joining(",", BEFORE + "\"status\":\"occurred\",", "}"));
        JsonForm<Incident> form = incidents(JsonLimits.standard());
        Incident incident = form.read(million);

        assertThat(incident.foreignProperties().asMap()).hasSize(1_000_000);
        assertThat(form.write(incident)).isEqualTo(million);
    }

    /** Names with one hash, by Java's way to compute it (by 31) and by Jackson's (by 33). */
    @ParameterizedTest
    @CsvSource({"Aa, BB", "aB, b!"})
    void namesThatWereChosenToCollideAreReadInTime(String one, String other) {
        String names = IntStream.range(0, 1 << 16)
                .mapToObj(i -> '"'
                        + IntStream.range(0, 16)
                                .mapToObj(bit -> (i >> bit & 1) == 0 ? one : other)
                                .collect(Collectors.joining())
                        + "\":0")
                .collect(Collectors.joining(",", "{", "}"));

        assertTimeout(
                Duration.ofSeconds(20), () -> anything(JsonLimits.standard()).read(names));
    }

    @Test
    void whatStandsBeforeTheKindIsHeldBackWithoutItsPointers() {
        String deep = nested("[", "]", 400).replace("[]", "[" + "1,".repeat(200_000) + "1]");
        String document = "{\"x\":" + deep + ",\"id\":\"a\",\"type\":\"Statement\"}";

        assertThat(incidents(JsonLimits.standard()).read(document)).isInstanceOf(Statement.class);
    }

    @Test
    void kindsThatComeLateAtEveryLevelAreReadInTime() {
        String actor = "{\"name\":\"a\",\"x\":" + "{\"x\":".repeat(300) + "1" + "}".repeat(300)
                + ",\"type\":\"Organization\"}";
        String speakers = Collections.nCopies(300, actor).stream().collect(Collectors.joining(","));
        Incident incident = incidents(JsonLimits.standard())
                .read("{\"id\":\"a\",\"speakers\":[" + speakers + "],\"type\":\"Statement\"}");

        assertThat(((Statement) incident).speakers()).hasSize(300);
    }

    @Test
    void aReaderThatGivesOneCharacterAtATimeIsReadToTheEnd() {
        String json = BEFORE + "\"status\":\"occurred\",\"quotation\":\"동해 🚀\"}";
        JsonForm<Incident> form = incidents(JsonLimits.standard());
        Reader slow = new StringReader(json) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };
        InputStream slowBytes = new ByteArrayInputStream(json.getBytes(UTF_8)) {
            @Override
            public int read(byte[] buffer, int offset, int length) {
                return super.read(buffer, offset, Math.min(1, length));
            }
        };

        assertThat(form.write(form.read(slow))).isEqualTo(json);
        assertThat(form.write(form.read(slowBytes))).isEqualTo(json);
        assertThat(form.write(incidents(JsonLimits.standard().withDocumentLength(json.length()))
                        .read(json.getBytes(UTF_8))))
                .isEqualTo(json);
    }
}
