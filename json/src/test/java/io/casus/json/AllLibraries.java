package io.casus.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import io.casus.json.IncidentJsonException.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads a document, or writes a value, with each library and says where they differ: in the value or the bytes, or in the code and the place of the
 * error.
 */
final class AllLibraries<T> {
    /** Numbers that Jackson 3 refuses as such, and Jackson 2 for what follows them. */
    private static final Pattern OTHERWISE_IN_JACKSON_2 = Pattern.compile("0[xX]|\\.[0-9]+\\.");

    private final String name;
    private final ImmutableMap<JsonLibrary, JsonForm<T>> forms;
    private final ImmutableMap<JsonLibrary, JsonForm<T>> prettyForms;

    private AllLibraries(String name, JsonLimits limits, Function<IncidentJson, JsonForm<T>> form) {
        this.name = name;
        this.forms = forms(false, limits, form);
        this.prettyForms = forms(true, limits, form);
    }

    private static <T> ImmutableMap<JsonLibrary, JsonForm<T>> forms(
            boolean pretty, JsonLimits limits, Function<IncidentJson, JsonForm<T>> form) {
        return Stream.of(JsonLibrary.values())
                .collect(ImmutableMap.toImmutableMap(
                        library -> library,
                        library -> form.apply(IncidentJson.on(library, pretty).withLimits(limits))));
    }

    static <T> AllLibraries<T> of(Class<T> type, JsonLimits limits) {
        return new AllLibraries<>(type.getSimpleName(), limits, json -> json.form(type));
    }

    static <T> AllLibraries<ImmutableList<T>> ofList(Class<T> type, JsonLimits limits) {
        return new AllLibraries<>("list of " + type.getSimpleName(), limits, json -> json.listForm(type));
    }

    /** What came out. Two are equal if a user cannot tell the readers apart by them, but for the words of what is no JSON. */
    private record Outcome(Optional<Object> value, Optional<IncidentJsonException> error) {
        boolean isLike(Outcome other) {
            if (!value.equals(other.value)) {
                return false;
            }
            return error.isEmpty() || isLike(error.get(), other.error.orElseThrow());
        }

        private static boolean isLike(IncidentJsonException one, IncidentJsonException other) {
            if (one.pointer().equals(other.pointer()) && (isTooLong(one) || isTooLong(other))) {
                // A text or number that is too long and wrong otherwise: a library looks at its length now and then.
                return true;
            }
            if (one.code() != other.code() || !one.pointer().equals(other.pointer())) {
                return false;
            }
            // Libraries say at their own place what is no JSON, and where they noticed that the document ends.
            if (isInTheWordsOfALibrary(one) || isInTheWordsOfALibrary(other)) {
                return isInTheWordsOfALibrary(one) == isInTheWordsOfALibrary(other);
            }
            if (one.code() == Code.SYNTAX || isTooLongDocument(one)) {
                return one.sentence().equals(other.sentence());
            }
            return one.getMessage().equals(other.getMessage());
        }

        private static boolean isTooLong(IncidentJsonException e) {
            return e.code() == Code.LIMIT && e.sentence().matches("found a (text|number) .*");
        }

        private static boolean isTooLongDocument(IncidentJsonException e) {
            return e.code() == Code.LIMIT && e.sentence().startsWith("found a document");
        }

        private static boolean isInTheWordsOfALibrary(IncidentJsonException e) {
            return e.sentence().startsWith("this is not JSON");
        }

        @Override
        public String toString() {
            return error.map(e -> e.code() + " " + e.getMessage()).orElseGet(() -> String.valueOf(value.orElseThrow()));
        }
    }

    private static <T> Outcome outcome(JsonForm<T> form, Function<JsonForm<T>, T> read) {
        try {
            return new Outcome(Optional.of(read.apply(form)), Optional.empty());
        } catch (IncidentJsonException e) {
            return new Outcome(Optional.empty(), Optional.of(e));
        }
    }

    /** Returns how the readers differ, or empty if they agree. */
    Optional<String> difference(byte[] document) {
        return difference(
                () -> new String(document, UTF_8) + "\"\n" + HexFormat.of().formatHex(document),
                form -> form.read(document));
    }

    /** The same for a stream. */
    Optional<String> differenceOfStreams(byte[] document) {
        return difference(
                () -> new String(document, UTF_8) + "\"\nas a stream, "
                        + HexFormat.of().formatHex(document),
                form -> form.read(new ByteArrayInputStream(document)));
    }

    /** The same for a text, which may hold half surrogate pairs. */
    Optional<String> difference(String document) {
        return difference(() -> document + "\"\nas a text", form -> form.read(document));
    }

    /** The same for a reader. */
    Optional<String> differenceOfReaders(String document) {
        return difference(() -> document + "\"\nas a reader", form -> form.read(new StringReader(document)));
    }

    private Optional<String> difference(Supplier<String> document, Function<JsonForm<T>, T> read) {
        Map<JsonLibrary, Outcome> outcomes = new EnumMap<>(JsonLibrary.class);
        forms.forEach((library, form) -> outcomes.put(library, outcome(form, read)));
        Outcome expected = outcomes.get(JsonLibrary.JACKSON_3);
        boolean allAgree = outcomes.entrySet().stream()
                .allMatch(outcome -> outcome.getValue().isLike(expected)
                        || (outcome.getKey() == JsonLibrary.JACKSON_2
                                && mayDifferInJackson2(expected, outcome.getValue(), document)));
        if (allAgree && expected.value().isPresent()) {
            return differenceOfWriting(valueType(expected.value().get()));
        }
        return allAgree
                ? Optional.empty()
                : Optional.of("The readers of " + name + " differ:\n" + outcomes + "\nabout \"" + document.get());
    }

    private static boolean mayDifferInJackson2(Outcome in3, Outcome in2, Supplier<String> document) {
        return in3.error().isPresent()
                && in2.error().isPresent()
                && OTHERWISE_IN_JACKSON_2.matcher(document.get()).find();
    }

    @SuppressWarnings("unchecked") // It was read by a form of the type.
    private T valueType(Object value) {
        return (T) value;
    }

    /** Returns how the writers differ, or empty if they agree. */
    Optional<String> differenceOfWriting(T value) {
        return Stream.of(forms, prettyForms)
                .map(all -> differenceOfWriting(value, all))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> differenceOfWriting(T value, ImmutableMap<JsonLibrary, JsonForm<T>> all) {
        Map<JsonLibrary, String> written = new EnumMap<>(JsonLibrary.class);
        all.forEach((library, form) -> written.put(library, written(form, value)));
        String expected = written.get(JsonLibrary.JACKSON_3);
        return written.values().stream().allMatch(expected::equals)
                ? Optional.empty()
                : Optional.of("The writers of " + name + " differ:\n" + written);
    }

    private static <T> String written(JsonForm<T> form, T value) {
        try {
            byte[] bytes = form.writeBytes(value);
            ByteArrayOutputStream stream = new ByteArrayOutputStream();
            form.write(value, stream);
            boolean isSame = Arrays.equals(bytes, form.write(value).getBytes(UTF_8))
                    && Arrays.equals(bytes, stream.toByteArray());
            return new String(bytes, ISO_8859_1) + (isSame ? "" : " but not so as a text or to a stream");
        } catch (InvalidValueException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
