package io.casus.json.codec;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.ByAttributeType;
import io.casus.attribute.RecordType;
import io.casus.attribute.UnionType;
import io.casus.attribute.ValueType;
import io.casus.attribute.ValueTypes;
import io.casus.dossier.Dossier;
import io.casus.incident.Incident;
import io.casus.report.Report;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The types by their Java classes. They are found from a few roots on, and no further than is needed: who reads incidents does not load the
 * classes of dossiers.
 */
final class TypesByClass {
    private final Map<Class<?>, ValueType<?>> found = new ConcurrentHashMap<>();
    private final Queue<Supplier<ValueType<?>>> roots = new ArrayDeque<>(
            ImmutableList.of(() -> Incident.TYPE, () -> Report.TYPE, () -> Dossier.TYPE, () -> ValueTypes.FOREIGN));
    /** Those whose parts are not found yet. */
    private final Queue<ValueType<?>> unopened = new ArrayDeque<>();

    /** Returns the type of a class, or empty if Casus has none. */
    Optional<ValueType<?>> find(Class<?> javaType) {
        ValueType<?> known = found.get(javaType);
        return Optional.ofNullable(known != null ? known : findFurther(javaType));
    }

    private synchronized @Nullable ValueType<?> findFurther(Class<?> javaType) {
        while (!found.containsKey(javaType) && !(roots.isEmpty() && unopened.isEmpty())) {
            if (unopened.isEmpty()) {
                add(roots.remove().get());
            } else {
                open(unopened.remove());
            }
        }
        return found.get(javaType);
    }

    /** Adds a type, but for the types of the Java library. */
    private void add(ValueType<?> type) {
        Class<?> javaType = type.javaType();
        if (!javaType.getName().startsWith("java.")
                && !isAboutAnAttribute(javaType)
                && found.putIfAbsent(javaType, type) == null) {
            unopened.add(type);
        }
    }

    private void open(ValueType<?> type) {
        if (type instanceof RecordType<?> object) {
            object.attributes().forEach(this::addTypeOf);
        } else if (type instanceof UnionType<?> union) {
            union.kinds().forEach(this::add);
        }
    }

    /** Values that are each about one attribute have no form without their owner, but their parts have. */
    private void addTypeOf(Attribute<?, ?> attribute) {
        if (attribute.type() instanceof ByAttributeType<?> grouped) {
            grouped.typeFor(Incident.SUMMARY).attributes().forEach(part -> add(part.type()));
        } else {
            add(attribute.type());
        }
    }

    /** Claims and the like, whose types depend on what they are about: there is no end of these types. */
    static boolean isAboutAnAttribute(Class<?> javaType) {
        return javaType.getTypeParameters().length > 0;
    }
}
