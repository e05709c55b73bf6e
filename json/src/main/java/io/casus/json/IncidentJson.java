package io.casus.json;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import io.casus.json.codec.Codec;
import io.casus.json.codec.Codecs;
import io.casus.json.codec.JsonDocuments;
import io.casus.json.codec.ListCodec;
import io.casus.report.Report;
import java.util.function.Supplier;

/**
 * Reads and writes incidents, reports and dossiers as JSON.
 *
 * <pre>{@code
 * var json = IncidentJson.pretty();
 * String text = json.write(launch);
 * Incident back = json.readIncident(text);
 * ImmutableList<Report> reports = json.listForm(Report.class).read(Path.of("reports.json"));
 * }</pre>
 *
 * <p>Reading is strict: nothing is converted, no property may stand twice, and each error says where and what. Properties, kinds and
 * codes that this version does not know are kept and written back. Immutable, and safe for use by several threads.
 *
 * <p>Documents may come from strangers. They are texts, or bytes in UTF-8, where one byte order mark at the beginning is skipped; other
 * encodings are refused. A text with half a surrogate pair is refused, read or written. What is too large is refused by
 * {@link #withLimits(JsonLimits) limits}. No class is ever chosen by a name in a document: {@code type} chooses among the kinds of Casus,
 * and what is none of them stays data.
 *
 * <p>The tokens are read and written by Casus itself, without a JSON library. {@link #withLibrary(JsonLibrary)} has a Jackson do it; the documents
 * and the errors are the same. What Casus reads shares its small values: an actor, a place, a time, a quantity or a code that stands in the same
 * characters as one before is the same object, as long as it is among the last thousand or so.
 */
public final class IncidentJson {
    // Made on first use, for most programs use one of them.
    private static final Supplier<IncidentJson> COMPACT = Suppliers.memoize(() -> on(JsonLibrary.CASUS, false));
    private static final Supplier<IncidentJson> PRETTY = Suppliers.memoize(() -> on(JsonLibrary.CASUS, true));

    private final JsonLibrary library;
    private final boolean pretty;
    private final JsonLimits limits;
    private final Codecs codecs;
    private final JsonDocuments documents;

    private IncidentJson(JsonLibrary library, boolean pretty, JsonLimits limits, Codecs codecs) {
        this.library = library;
        this.pretty = pretty;
        this.limits = limits;
        this.codecs = codecs;
        this.documents = library.documents(pretty, limits);
    }

    static IncidentJson on(JsonLibrary library, boolean pretty) {
        return new IncidentJson(library, pretty, JsonLimits.standard(), Codecs.strict());
    }

    /**
     * Returns what writes documents on one line, without white space.
     *
     * @return the compact form
     */
    public static IncidentJson compact() {
        return COMPACT.get();
    }

    /**
     * Returns what writes one property a line, indented by two spaces. It reads what {@link #compact()} reads.
     *
     * @return the pretty form
     */
    public static IncidentJson pretty() {
        return PRETTY.get();
    }

    /**
     * Returns the same with other limits.
     *
     * @param limits how large a document may be
     * @return what reads with the limits
     */
    public IncidentJson withLimits(JsonLimits limits) {
        return new IncidentJson(library, pretty, limits, codecs);
    }

    /**
     * Returns the same, read and written by another library. Nothing but the speed, the memory and the words about what is no JSON depends on it.
     *
     * @param newLibrary the library
     * @return what reads and writes with it
     * @throws IllegalStateException if the library is not there
     */
    public IncidentJson withLibrary(JsonLibrary newLibrary) {
        newLibrary.requirePresent();
        return new IncidentJson(newLibrary, pretty, limits, codecs);
    }

    /**
     * Returns what also reads {@code null} as the absence of a property that need not be there. Language models that answer in a given
     * form write it so; see {@link io.casus.json.schema.JsonSchema#reportAnswer()}. Nothing else is read in another way, and {@code null}
     * is not written.
     *
     * @return this form, but for reading {@code null}
     */
    public IncidentJson acceptingNulls() {
        return new IncidentJson(library, pretty, limits, Codecs.acceptingNulls());
    }

    /**
     * Writes an incident.
     *
     * @param incident the incident
     * @return its JSON
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested more deeply than the limits allow
     */
    public String write(Incident incident) {
        return form(Incident.class).write(incident);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return its JSON
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested more deeply than the limits allow
     */
    public String write(Report report) {
        return form(Report.class).write(report);
    }

    /**
     * Writes a dossier: what it rests on, and what follows from it, for readers without Casus.
     *
     * @param dossier the dossier
     * @return its JSON
     * @throws InvalidValueException if a text has half a surrogate pair, or what is foreign is nested more deeply than the limits allow
     */
    public String write(Dossier dossier) {
        return form(Dossier.class).write(dossier);
    }

    /**
     * Reads an incident of any kind.
     *
     * @param json the text of a document
     * @return the incident
     * @throws IncidentJsonException if the text is not the JSON of an incident
     */
    public Incident readIncident(String json) {
        return form(Incident.class).read(json);
    }

    /**
     * Reads a report.
     *
     * @param json the text of a document
     * @return the report
     * @throws IncidentJsonException if the text is not the JSON of a report
     */
    public Report readReport(String json) {
        return form(Report.class).read(json);
    }

    /**
     * Reads a dossier from its reports, judgements and rules. What a document says of the rest is passed over: the incidents are matched and merged
     * anew, which takes longer than reading.
     *
     * @param json the text of a document
     * @return the dossier
     * @throws IncidentJsonException if the text is not the JSON of a dossier
     */
    public Dossier readDossier(String json) {
        return form(Dossier.class).read(json);
    }

    /**
     * Returns the JSON of one type of values, with all the ways to read and to write it.
     *
     * @param <T> the type of the values
     * @param type {@code Dossier.class}, {@code Report.class}, {@code Incident.class}, one kind such as {@code MissileLaunch.class}, a type that they
     *     consist of, such as {@code Place.class}, or {@code ForeignValue.class} for JSON of any shape
     * @return the form
     * @throws IllegalArgumentException if Casus has no such type
     */
    public <T> JsonForm<T> form(Class<T> type) {
        return new JsonForm<>(documents, codec(type));
    }

    /**
     * Returns the JSON of a list of values.
     *
     * @param <T> the type of one value
     * @param type the type of one value, as for {@link #form}
     * @return the form
     * @throws IllegalArgumentException if Casus has no such type
     */
    public <T> JsonForm<ImmutableList<T>> listForm(Class<T> type) {
        return new JsonForm<>(documents, new ListCodec<>(codec(type)));
    }

    /**
     * Returns the JSON of a stream of values, one document a line.
     *
     * @param <T> the type of one value
     * @param type the type of one value, as for {@link #form}
     * @return what reads and writes such streams; a line may have as many bytes as a document may have characters
     * @throws IllegalArgumentException if Casus has no such type
     */
    public <T> JsonLines<T> lines(Class<T> type) {
        IncidentJson compact = new IncidentJson(library, false, limits, codecs);
        return new JsonLines<>(compact.form(type), limits.documentLength());
    }

    private <T> Codec<T> codec(Class<T> type) {
        return codecs.codec(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " has no JSON form; a report, an incident or a part of them is expected."));
    }
}
