package io.casus.examples;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** All texts at hand to try the loader on: the dispatches, and those of the folder shared where it is. */
public final class Texts {
    private Texts() {}

    /** The texts by name. */
    public static ImmutableMap<String, String> atHand() throws IOException {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (int i = 1; i <= 5; i++) {
            String name = "dispatch-" + i + ".txt";
            texts.put(
                    name,
                    Resources.toString(
                            Resources.getResource("io/casus/examples/dispatches/" + name), StandardCharsets.UTF_8));
        }
        addFolder("articles", texts);
        addFolder("data/state-department", texts);
        addDescriptions(texts);
        return texts.build();
    }

    private static void addFolder(String name, ImmutableMap.Builder<String, String> texts) throws IOException {
        Optional<Path> folder = SharedData.folder(name);
        if (folder.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                texts.put(name + "/" + file.getFileName(), Files.readString(file));
            }
        }
    }

    private static void addDescriptions(ImmutableMap.Builder<String, String> texts) throws IOException {
        Optional<Path> folder = SharedData.folder("data/csis-provocations");
        if (folder.isEmpty()) {
            return;
        }
        int number = 0;
        JsonNode events =
                new ObjectMapper().readTree(Files.readString(folder.get().resolve("provocations.json")));
        for (JsonNode event : events) {
            texts.put("provocation " + number++, event.get("description").asString());
        }
    }
}
