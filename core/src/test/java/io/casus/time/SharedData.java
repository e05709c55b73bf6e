package io.casus.time;

import static org.junit.jupiter.api.Assumptions.abort;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Data that stand beside the project and not in it. */
public final class SharedData {
    private SharedData() {}

    /**
     * Reads a table.
     *
     * @param path the path in the folder of the data
     * @param charset how it is encoded
     * @return the rows, the header first; the test is skipped where the table is missing
     */
    public static ImmutableList<ImmutableList<String>> table(String path, Charset charset) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve("data").resolve(path);
            if (Files.isRegularFile(file)) {
                return rows(read(file, charset));
            }
        }
        return abort("The data in shared/data/" + path + " do not stand beside the project.");
    }

    private static String read(Path file, Charset charset) {
        try {
            return Files.readString(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows end with a line break outside quotes; a quote within quotes is doubled. */
    private static ImmutableList<ImmutableList<String>> rows(String text) {
        ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"') {
                boolean doubled = quoted && text.startsWith("\"\"", at);
                quoted = doubled || !quoted;
                at += doubled ? 1 : 0;
                cell.append(doubled ? "\"" : "");
            } else if (quoted || (character != ',' && character != '\n' && character != '\r')) {
                cell.append(character);
            } else if (character != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (character == '\n') {
                    rows.add(ImmutableList.copyOf(row));
                    row.clear();
                }
            }
        }
        return rows.build();
    }
}
