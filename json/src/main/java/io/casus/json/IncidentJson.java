package io.casus.json;

import com.google.common.collect.ImmutableList;
import io.casus.incident.Incident;
import io.casus.json.codec.Codec;
import io.casus.json.codec.Codecs;
import io.casus.json.codec.ListCodec;
import io.casus.json.codec.jackson3.Jackson3Documents;
import io.casus.report.Report;

/**
 * Reads and writes incidents and reports as JSON.
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
 */
public final class IncidentJson {
    private static final IncidentJson COMPACT = new IncidentJson(new Jackson3Documents(false), Codecs.strict());
    private static final IncidentJson PRETTY = new IncidentJson(new Jackson3Documents(true), Codecs.strict());

    private final Jackson3Documents documents;
    private final Codecs codecs;

    private IncidentJson(Jackson3Documents documents, Codecs codecs) {
        this.documents = documents;
        this.codecs = codecs;
    }

    /**
     * Returns what writes documents on one line, without white space.
     *
     * @return the compact form
     */
    public static IncidentJson compact() {
        return COMPACT;
    }

    /**
     * Returns what writes one property a line, indented by two spaces. It reads what {@link #compact()} reads.
     *
     * @return the pretty form
     */
    public static IncidentJson pretty() {
        return PRETTY;
    }

    /**
     * Returns what also reads {@code null} as the absence of a property that need not be there. Language models that answer in a given
     * form write it so; see {@link io.casus.json.schema.JsonSchema#reportAnswer()}. Nothing else is read in another way, and {@code null}
     * is not written.
     *
     * @return this form, but for reading {@code null}
     */
    public IncidentJson acceptingNulls() {
        return new IncidentJson(documents, Codecs.acceptingNulls());
    }

    /**
     * Writes an incident.
     *
     * @param incident the incident
     * @return its JSON
     */
    public String write(Incident incident) {
        return form(Incident.class).write(incident);
    }

    /**
     * Writes a report.
     *
     * @param report the report
     * @return its JSON
     */
    public String write(Report report) {
        return form(Report.class).write(report);
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
     * Returns the JSON of one type of values, with all the ways to read and to write it.
     *
     * @param <T> the type of the values
     * @param type {@code Report.class}, {@code Incident.class}, one kind such as {@code MissileLaunch.class}, a type that they
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

    private <T> Codec<T> codec(Class<T> type) {
        return codecs.codec(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        type.getName() + " has no JSON form; a report, an incident or a part of them is expected."));
    }
}
