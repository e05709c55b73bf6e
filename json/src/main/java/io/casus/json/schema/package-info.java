/**
 * The JSON Schemas of incidents and reports, for those who check or write the JSON without Java.
 *
 * <p>{@link io.casus.json.schema.JsonSchema} gives them, and they lie as files beside it: {@code incident.json},
 * {@code report.json} and {@code stream-line.json} describe what Casus reads and writes, by JSON Schema 2020-12;
 * {@code report-answer.json} asks a language model for a report. {@link io.casus.json.schema.WriteSchemas} copies them into a
 * folder. All are made from the attributes that also the codecs follow, with the words of their Javadoc.
 */
@NullMarked
package io.casus.json.schema;

import org.jspecify.annotations.NullMarked;
