package io.casus.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.casus.dossier.Dossier;
import io.casus.json.schema.JsonSchema;
import io.casus.report.Report;
import java.nio.file.Path;
import java.util.List;

/** Checks documents against a schema by a validator that knows nothing of Casus. */
final class SchemaCheck {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static final SchemaCheck INCIDENT = of(JsonSchema.incident());
    private static final SchemaCheck REPORT = of(JsonSchema.report());
    private static final SchemaCheck DOSSIER = of(JsonSchema.dossier());

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    static SchemaCheck of(JsonSchema schema) {
        return ofText(schema.json());
    }

    /** The schema of a golden file that holds one document and no list. */
    static SchemaCheck ofGolden(Path file) {
        Class<?> type = GoldenFiles.type(file);
        if (type == Dossier.class) {
            return DOSSIER;
        }
        return type == Report.class ? REPORT : INCIDENT;
    }

    /** A list of what a schema describes. */
    static SchemaCheck ofListOf(JsonSchema schema) {
        return ofText("{\"type\": \"array\", \"items\": " + schema.json() + "}");
    }

    static SchemaCheck ofText(String schema) {
        return new SchemaCheck(REGISTRY.getSchema(schema, InputFormat.JSON));
    }

    List<Error> errors(String document) {
        return schema.validate(document, InputFormat.JSON);
    }

    boolean accepts(String document) {
        return errors(document).isEmpty();
    }
}
