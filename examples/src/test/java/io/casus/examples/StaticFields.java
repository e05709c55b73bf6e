package io.casus.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;

/** The constants of a kind, such as all patterns of all rules, so that a test is about those of tomorrow as well. */
public final class StaticFields {
    private StaticFields() {}

    /** The constants of a type, also those in lists, in the classes of a package and of those below it. */
    public static <T> ImmutableList<T> of(String packageName, Class<T> type) throws IOException {
        return ClassPath.from(StaticFields.class.getClassLoader()).getTopLevelClassesRecursive(packageName).stream()
                .filter(found -> !found.getSimpleName().endsWith("Test"))
                .flatMap(found -> Arrays.stream(found.load().getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()))
                .filter(field -> field.getType() == type || Iterable.class.isAssignableFrom(field.getType()))
                .flatMap(StaticFields::values)
                .filter(type::isInstance)
                .map(type::cast)
                .collect(toImmutableList());
    }

    private static Stream<?> values(Field field) {
        try {
            field.setAccessible(true);
            Object value = field.get(null);
            return value instanceof Iterable<?> several ? ImmutableList.copyOf(several).stream() : Stream.of(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
