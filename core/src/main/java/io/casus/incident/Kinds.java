package io.casus.incident;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.claim.Claim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** What all kinds of incidents have in common behind their interfaces. */
final class Kinds {
    private Kinds() {}

    @SuppressWarnings("unchecked") // A class object knows nothing of type arguments.
    static Class<Incident.Builder<?>> anyBuilder() {
        return (Class<Incident.Builder<?>>) (Class<?>) Incident.Builder.class;
    }

    /** Describes a kind: the attributes that all kinds begin with, its own, and the claims. */
    static <T extends Incident> RecordType<T> type(
            Class<T> javaType,
            Supplier<? extends RecordType.Assembly<T>> newBuilder,
            ImmutableList<Attribute<? super T, ?>> own) {
        ImmutableList<Attribute<? super T, ?>> attributes = ImmutableList.<Attribute<? super T, ?>>builder()
                .add(Incident.ID)
                .add(Incident.STATUS)
                .add(Incident.TIME)
                .add(Incident.PLACES)
                .addAll(own)
                .add(Incident.SUMMARY)
                .add(Incident.LINKS)
                .add(Incident.CLAIMS)
                .build();
        return RecordType.of(javaType, newBuilder, attributes).asKind();
    }

    /**
     * Brings the claims into the order of their attributes, in which they are also written, so that an incident equals what is read
     * back of it.
     */
    static <T extends Incident> T withClaimsInOrder(T incident, Function<ImmutableList<Claim<?>>, T> withClaims) {
        if (areInOrder(incident.type(), incident.claims())) {
            return incident;
        }
        ImmutableList<Claim<?>> inOrder = inOrder(incident.type(), incident.claims());
        return inOrder.equals(incident.claims()) ? incident : withClaims.apply(inOrder);
    }

    private static ImmutableList<Claim<?>> inOrder(RecordType<?> type, ImmutableList<Claim<?>> claims) {
        Map<Attribute<?, ?>, List<Claim<?>>> groups = new LinkedHashMap<>();
        type.attributes().forEach(attribute -> groups.put(attribute, new ArrayList<>()));
        for (Claim<?> claim : claims) {
            requireAbout(type, claim.attribute());
            groups.computeIfAbsent(claim.attribute(), any -> new ArrayList<>()).add(claim);
        }
        return groups.values().stream().flatMap(List::stream).collect(toImmutableList());
    }

    /** Whether the claims are all about known attributes and stand in their order, as in nearly all documents. */
    private static boolean areInOrder(RecordType<?> type, ImmutableList<Claim<?>> claims) {
        ImmutableList<? extends Attribute<?, ?>> attributes = type.attributes();
        int number = 0;
        for (Claim<?> claim : claims) {
            while (number < attributes.size() && !attributes.get(number).equals(claim.attribute())) {
                number++;
            }
            if (number == attributes.size() || claim.attribute().equals(Incident.CLAIMS)) {
                return false;
            }
        }
        return true;
    }

    private static void requireAbout(RecordType<?> type, Attribute<?, ?> attribute) {
        boolean known = type.attributes().contains(attribute);
        boolean foreign = type.attribute(attribute.name()).isEmpty()
                && attribute.equals(Attribute.foreign(type.javaType(), attribute.name()));
        if (!known && !foreign) {
            throw new InvalidValueException(
                    "A claim is about " + attribute + ", but an attribute of " + type.name() + " is expected.",
                    attribute.toString());
        }
        if (attribute.equals(Incident.CLAIMS)) {
            throw new InvalidValueException(
                    "A claim is about the claims of an incident, but one of its other attributes is expected.",
                    attribute.toString());
        }
    }

    @SuppressWarnings("unchecked") // The caller has compared the attributes, and an attribute has one type of values.
    static <V> Claim<V> typed(Claim<?> claim) {
        return (Claim<V>) claim;
    }
}
