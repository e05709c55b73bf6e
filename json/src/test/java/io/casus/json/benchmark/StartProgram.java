package io.casus.json.benchmark;

import io.casus.incident.Incident;
import io.casus.json.IncidentJson;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Decodes one document and ends, with Casus or with the tokens of Jackson 3 only. */
final class StartProgram {
    private StartProgram() {}

    /**
     * Decodes a document.
     *
     * @param arguments the file of the document, and whether Casus is used
     * @throws Exception if the document cannot be read
     */
    public static void main(String[] arguments) throws Exception {
        byte[] json = Files.readAllBytes(Path.of(arguments[0]));
        System.out.println(Boolean.parseBoolean(arguments[1]) ? casus(json) : jackson(json));
    }

    private static String casus(byte[] json) {
        return IncidentJson.compact().form(Incident.class).read(json).id().toString();
    }

    private static int jackson(byte[] json) {
        int length = 0;
        try (var parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                length += parser.getString().length();
            }
        }
        return length;
    }
}
