package io.casus.json;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.casus.InvalidValueException;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.json.IncidentJsonException.Code;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which bytes and texts are Unicode, with each library? */
@ParameterizedClass
@EnumSource(JsonLibrary.class)
class EncodingsTest {
    private static final String STATEMENT =
            "{\"type\":\"Statement\",\"id\":\"a\",\"status\":\"occurred\",\"quotation\":\"동해 🚀\"}";
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    @Parameter
    private JsonLibrary library;

    private JsonForm<Incident> incidents() {
        return IncidentJson.on(library, false).form(Incident.class);
    }

    private JsonForm<ForeignValue> anything() {
        return IncidentJson.on(library, false).form(ForeignValue.class);
    }

    static Stream<Charset> otherEncodings() {
        return Stream.of(UTF_16BE, UTF_16LE, UTF_32BE, UTF_32LE);
    }

    @Test
    void oneByteOrderMarkAtTheBeginIsSkipped() {
        Incident expected = incidents().read(STATEMENT);

        assertThat(incidents().read("\uFEFF" + STATEMENT)).isEqualTo(expected);
        assertThat(incidents().read(("\uFEFF" + STATEMENT).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(incidents().read(new StringReader("\uFEFF" + STATEMENT))).isEqualTo(expected);
        assertThat(incidents().write(expected)).isEqualTo(STATEMENT);
    }

    @Test
    void aByteOrderMarkElsewhereIsNoJson() {
        assertThat(refusal("\uFEFF\uFEFF" + STATEMENT).code()).isEqualTo(Code.SYNTAX);
        assertThat(refusal(STATEMENT + "\uFEFF").code()).isEqualTo(Code.SYNTAX);
        assertThat(anything().read("\"\uFEFF\"")).isEqualTo(new ForeignValue.Text("\uFEFF"));
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void otherEncodingsAreRefusedByName(Charset encoding) {
        String name = encoding.name().substring(0, 6);

        for (String document : new String[] {STATEMENT, "\uFEFF" + STATEMENT, "[1]"}) {
            IncidentJsonException e = refusal(document.getBytes(encoding));

            assertThat(e.code()).isEqualTo(Code.SYNTAX);
            assertThat(e.sentence()).isEqualTo("the bytes look like " + name + ", but UTF-8 is expected.");
            assertThat(e.line()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FF", "C0 80", "ED A0 80", "ED A0 80 ED B0 80", "F5 80 80 80", "E2 82", "80", "F0 9F 9A"})
    void bytesThatAreNotUtf8AreRefusedWhereTheyStand(String hex) {
        byte[] wrong = HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] before = "{\"type\":\"Statement\",\n\"id\":\"a\",\"x\":\"동해".getBytes(UTF_8);
        byte[] document = new byte[before.length + wrong.length + 2];
        System.arraycopy(before, 0, document, 0, before.length);
        System.arraycopy(wrong, 0, document, before.length, wrong.length);
        document[document.length - 2] = '"';
        document[document.length - 1] = '}';
        IncidentJsonException e = refusal(document);

        assertThat(e.code()).isEqualTo(Code.SYNTAX);
        assertThat(e.pointer()).isEqualTo("/x");
        assertThat(e.line()).isEqualTo(2);
        assertThat(e.column()).isEqualTo(17);
        assertThat(e.sentence())
                .startsWith("found the bytes " + hex.substring(0, 2))
                .endsWith("but UTF-8 is expected.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\ud800",
                "\\udc00",
                "\\udc00\\ud800",
                "a\\ud83d",
                "\\ud83d\\ud83d\\ude80",
                "\ud800",
                "\udc00x",
                "\ude80\ud83d"
            })
    void halfASurrogatePairIsRefusedInTextsAndNames(String half) {
        for (String document : new String[] {
            "{\"type\":\"Statement\",\"id\":\"a\",\"quotation\":\"" + half + "\"}",
            "{\"type\":\"Statement\",\"id\":\"" + half + "\"}",
            "{\"type\":\"Statement\",\"id\":\"a\",\"x\":[\"" + half + "\"]}",
            "{\"type\":\"Statement\",\"id\":\"a\",\"" + half + "\":1}",
            "{\"" + half + "\":1,\"type\":\"Statement\",\"id\":\"a\"}",
            "{\"type\":\"Statement\",\"id\":\"a\",\"claims\":{\"" + half + "\":[]}}",
            "{\"type\":\"" + half + "\",\"id\":\"a\"}",
        }) {
            IncidentJsonException e = refusal(document);

            assertThat(e.code()).isEqualTo(Code.SYNTAX);
            assertThat(e.sentence()).containsIgnoringCase("surrogate");
        }
    }

    @Test
    void wholePairsAreTheSameEscapedAndNot() {
        assertThat(anything().read("\"\\uD83D\\uDE80\"")).isEqualTo(anything().read("\"🚀\""));
    }

    @Test
    void halfASurrogatePairIsNotWritten() {
        Incident text = Statement.builder().id("a").quotation("\ud83d").build();
        ForeignValue name = new ForeignValue.Properties(ForeignProperties.builder()
                .put("\ude80", ForeignValue.Null.NULL)
                .build());

        assertThatThrownBy(() -> incidents().write(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "A text has the surrogate U+D83D without its other half at character 1, but Unicode text is expected.");
        assertThatThrownBy(() -> incidents().writeBytes(text)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> anything().write(name)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anEmptyDocumentIsNoJson() {
        for (String empty : new String[] {"", " \n", "\uFEFF"}) {
            IncidentJsonException e = refusal(empty);

            assertThat(e.code()).isEqualTo(Code.SYNTAX);
            assertThat(e.sentence()).isEqualTo("found the end of the document, but a value is expected.");
        }
    }

    private IncidentJsonException refusal(String document) {
        IncidentJsonException e = catchThrowableOfType(
                IncidentJsonException.class, () -> incidents().read(document));
        assertThat(e).as("a refusal").isNotNull();
        return e;
    }

    private IncidentJsonException refusal(byte[] document) {
        IncidentJsonException e = catchThrowableOfType(
                IncidentJsonException.class, () -> incidents().read(document));
        assertThat(e).as("a refusal").isNotNull();
        return e;
    }
}
