package io.casus.json.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the schemas that come with Casus into a folder, one file each. */
public final class WriteSchemas {
    private WriteSchemas() {}

    /**
     * Writes the schemas.
     *
     * @param arguments the folder, which is made if it does not exist; files of the same names are replaced
     * @throws IOException if the folder cannot be written to
     * @throws IllegalArgumentException if anything but one folder is given
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("Found " + arguments.length
                    + " arguments, but one is expected: the folder to write the schemas to.");
        }
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (JsonSchema schema : JsonSchema.shipped()) {
            Files.writeString(folder.resolve(schema.fileName()), schema.json());
        }
    }
}
