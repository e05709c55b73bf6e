package io.casus.json.benchmark;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.incident.Incident;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Builds a value again from its texts, numbers and codes, as a reader does when it has read them all. */
record Assembling<T extends Structured>(RecordType<T> type, ImmutableList<Part<?>> parts) implements Callable<Object> {

    /** One value of an attribute: itself, or how it is built. */
    private record Part<V>(Attribute<?, V> attribute, V value, Optional<Assembling<?>> built) {
        @SuppressWarnings("unchecked") // What is built has the type of the attribute.
        <T> void set(RecordType.Assembly<T> assembly) {
            assembly.set(attribute, built.isPresent() ? (V) built.get().call() : value);
        }
    }

    static Callable<Object> of(Incident incident) {
        return of(kind(Incident.TYPE, incident), incident);
    }

    @Override
    public T call() {
        RecordType.Assembly<T> assembly = type.assemble();
        parts.forEach(part -> part.set(assembly));
        return assembly.build();
    }

    @SuppressWarnings("unchecked") // A value is of the type that describes it.
    private static <T extends Structured> Assembling<T> of(RecordType<T> type, Object value) {
        ImmutableList.Builder<Part<?>> parts = ImmutableList.builder();
        type.attributes().forEach(attribute -> addParts(parts, attribute, (T) value));
        return new Assembling<>(type, parts.build());
    }

    private static <O, V> void addParts(ImmutableList.Builder<Part<?>> parts, Attribute<O, V> attribute, O owner) {
        if (!attribute.isComputed()) {
            attribute
                    .values(owner)
                    .forEach(value -> parts.add(new Part<>(attribute, value, built(attribute.type(), value))));
        }
    }

    private static Optional<Assembling<?>> built(ValueType<?> type, Object value) {
        if (type instanceof RecordType<?> object) {
            return Optional.of(of(object, value));
        }
        if (type instanceof UnionType<?> union) {
            return Optional.of(of(kind(union, (Structured) value), value));
        }
        if (type instanceof ByAttributeType<?> grouped) {
            return Optional.of(of(claim(grouped, value), value));
        }
        return Optional.empty();
    }

    private static RecordType<?> kind(UnionType<?> union, Structured value) {
        return union.kinds().stream()
                .filter(kind -> kind.javaType().isInstance(value))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // The value is one of those that the type describes.
    private static <V> RecordType<?> claim(ByAttributeType<V> grouped, Object value) {
        return (RecordType<?>) grouped.typeFor(grouped.attributeOf((V) value));
    }
}
