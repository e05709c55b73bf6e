package io.casus.examples.export;

import java.io.Writer;
import java.util.List;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes the rows of a table as CSV (RFC 4180), with quotation marks where they are needed. */
final class CsvRows implements AutoCloseable {
    private static final CsvSchema LINES = CsvSchema.emptySchema().withLineSeparator("\r\n");

    private final SequenceWriter rows;

    CsvRows(Writer out) {
        rows = CsvMapper.builder()
                .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
                .build()
                .writer(LINES)
                .writeValues(out);
    }

    void add(List<String> cells) {
        rows.write(cells.toArray(String[]::new));
    }

    /** Closes the writer that was given as well. */
    @Override
    public void close() {
        rows.close();
    }
}
