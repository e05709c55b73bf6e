package io.casus.attribute;

import com.google.common.collect.ImmutableSet;
import io.casus.claim.Claim;
import io.casus.dossier.Dossier;
import io.casus.dossier.Finding;
import io.casus.incident.Incident;
import io.casus.incident.MissileLaunch;
import io.casus.report.Report;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

/** All types that the tokens lead to from reports, incidents and claims. */
public final class ReachableTypes {
    private ReachableTypes() {}

    /** Returns the types of all shapes. */
    public static ImmutableSet<ValueType<?>> all() {
        Set<ValueType<?>> found = new LinkedHashSet<>();
        Deque<ValueType<?>> open = new ArrayDeque<>();
        open.add(Report.TYPE);
        open.add(Incident.TYPE);
        open.add(Claim.typeFor(MissileLaunch.DISTANCE));
        open.add(Dossier.TYPE);
        open.add(Finding.typeFor(MissileLaunch.DISTANCE));
        while (!open.isEmpty()) {
            ValueType<?> type = open.remove();
            if (found.add(type)) {
                next(type).forEach(open::add);
            }
        }
        return ImmutableSet.copyOf(found);
    }

    private static Stream<ValueType<?>> next(ValueType<?> type) {
        if (type instanceof UnionType<?> union) {
            return union.kinds().stream().map(kind -> kind);
        }
        if (type instanceof RecordType<?> structured) {
            return structured.attributes().stream().map(Attribute::type);
        }
        return Stream.empty();
    }

    /** Returns the types that consist of attributes. */
    public static Stream<RecordType<?>> structured() {
        return all().stream().filter(RecordType.class::isInstance).map(type -> (RecordType<?>) type);
    }

    /** Returns the open vocabularies. */
    public static Stream<Vocabulary<?>> vocabularies() {
        return all().stream().filter(Vocabulary.class::isInstance).map(type -> (Vocabulary<?>) type);
    }
}
