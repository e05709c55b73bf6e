package io.casus.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.casus.json.schema.JsonSchema;
import java.util.List;

/** Checks documents against a schema by a validator that knows nothing of Casus. */
final class SchemaCheck {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    static SchemaCheck of(JsonSchema schema) {
        return ofText(schema.json());
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
