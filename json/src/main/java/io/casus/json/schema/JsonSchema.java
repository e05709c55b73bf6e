package io.casus.json.schema;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.RecordType;
import io.casus.dossier.Dossier;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import io.casus.report.Report;

/**
 * A JSON Schema (2020-12) of incidents, reports or dossiers.
 *
 * <p>{@link #incident()}, {@link #report()}, {@link #dossier()} and {@link #streamLine()} describe what Casus reads: what is known is typed, and what a
 * later version may add (properties, kinds, codes, claims about other attributes) is allowed. What they accept can still be refused by
 * Casus, for a schema cannot say everything: that an EDTF text is well-formed, that a bound is not above another, that no property stands
 * twice, that identifiers are used once.
 *
 * <p>{@link #reportAnswer()} and {@link #answer} are for language models that answer in a given form. They use few keywords, all
 * properties are required, and {@code null} stands for absence; read such an answer by {@link IncidentJson#acceptingNulls()}:
 *
 * <pre>{@code
 * Report report = IncidentJson.compact().acceptingNulls().readReport(answer);
 * }</pre>
 */
public final class JsonSchema {
    private final String fileName;
    private final ForeignValue.Properties tree;

    private JsonSchema(String fileName, ForeignValue.Properties tree) {
        this.fileName = fileName;
        this.tree = tree;
    }

    /**
     * Returns the schema of an incident of any kind.
     *
     * @return the schema {@code urn:casus:schema:v1:incident}
     */
    public static JsonSchema incident() {
        return new JsonSchema(
                "incident.json", OpenSchema.of(Incident.TYPE, "urn:casus:schema:v1:incident", "An incident"));
    }

    /**
     * Returns the schema of a report.
     *
     * @return the schema {@code urn:casus:schema:v1:report}
     */
    public static JsonSchema report() {
        return new JsonSchema("report.json", OpenSchema.of(Report.TYPE, "urn:casus:schema:v1:report", "A report"));
    }

    /**
     * Returns the schema of a dossier. What is marked {@code readOnly} follows from the rest: it is described as Casus writes it, and passed over
     * when a dossier is read.
     *
     * @return the schema {@code urn:casus:schema:v1:dossier}
     */
    public static JsonSchema dossier() {
        return new JsonSchema("dossier.json", OpenSchema.of(Dossier.TYPE, "urn:casus:schema:v1:dossier", "A dossier"));
    }

    /**
     * Returns the schema of a line of a stream: an incident of any kind.
     *
     * @return the schema {@code urn:casus:schema:v1:stream-line}
     */
    public static JsonSchema streamLine() {
        return new JsonSchema(
                "stream-line.json",
                OpenSchema.of(
                        Incident.TYPE,
                        "urn:casus:schema:v1:stream-line",
                        "One line of a stream of incidents in newline-delimited JSON"));
    }

    /**
     * Returns the schema by which a language model answers with a report.
     *
     * @return the schema, as {@link #answer} gives it for {@link Report#TYPE}
     */
    public static JsonSchema reportAnswer() {
        return new JsonSchema("report-answer.json", AnswerSchema.of(Report.TYPE));
    }

    /**
     * Returns the schema by which a language model answers with a value of one type. The fewer attributes the type leads to, the sooner
     * an interface that limits the size of schemas accepts it.
     *
     * @param type the type of the answer, such as {@code MissileLaunch.TYPE} or {@code Report.TYPE}
     * @return the schema, without an identifier and without references to itself; its objects are closed and have all their
     *     properties
     * @throws IllegalArgumentException if the type holds values of any shape
     */
    public static JsonSchema answer(RecordType<?> type) {
        return new JsonSchema(type.name() + "-answer.json", AnswerSchema.of(type));
    }

    /**
     * Returns the schemas that come as files with Casus.
     *
     * @return the schemas of incidents, reports, dossiers and lines of streams, and that of answers with a report
     */
    public static ImmutableList<JsonSchema> shipped() {
        return ImmutableList.of(incident(), report(), dossier(), streamLine(), reportAnswer());
    }

    /**
     * Returns the name of the file that holds the schema.
     *
     * @return the name, such as {@code incident.json}
     */
    public String fileName() {
        return fileName;
    }

    /**
     * Returns the schema, to be looked into.
     *
     * @return the object that the schema is
     */
    public ForeignValue.Properties tree() {
        return tree;
    }

    /**
     * Returns the schema as JSON.
     *
     * @return the text of the file, with a line end after it
     */
    public String json() {
        return IncidentJson.pretty().form(ForeignValue.class).write(tree) + "\n";
    }

    /**
     * Returns the name of the file.
     *
     * @return the same as {@link #fileName()}
     */
    @Override
    public String toString() {
        return fileName;
    }
}
