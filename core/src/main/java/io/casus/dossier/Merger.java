package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.attribute.Attribute;
import io.casus.attribute.Attribute.Cardinality;
import io.casus.attribute.RecordType;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.foreign.ForeignValue;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Link;
import io.casus.incident.UnknownIncident;
import io.casus.vocabulary.IncidentStatus;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Merges the reported incidents of a cluster into one of the same kind. Not for use by several threads at once. */
final class Merger {
    private static final ImmutableSet<Attribute<?, ?>> NOT_MERGED = ImmutableSet.of(Incident.ID, Incident.CLAIMS);

    private final Findings findings;
    private final Origins origins;
    private final Comparers comparers;

    Merger(Findings findings, Origins origins, Comparers comparers) {
        this.findings = findings;
        this.origins = origins;
        this.comparers = comparers;
    }

    /** Merges incidents of one kind. */
    MergedIncident merge(IncidentId id, ImmutableList<Member<Incident>> members, Renamings renamings) {
        return members.get(0).incident() instanceof UnknownIncident
                ? new OneMerge<>(id, unknown(members), renamings).mergeUnknown()
                : known(id, members, renamings);
    }

    @SuppressWarnings("unchecked") // All members are of the kind of the first.
    private <T extends Incident> MergedIncident known(
            IncidentId id, ImmutableList<Member<Incident>> members, Renamings renamings) {
        RecordType<T> type = (RecordType<T>) members.get(0).incident().type();
        return new OneMerge<>(id, (ImmutableList<Member<T>>) (ImmutableList<?>) members, renamings).merge(type);
    }

    @SuppressWarnings("unchecked") // All members are of the kind of the first.
    private static ImmutableList<Member<UnknownIncident>> unknown(ImmutableList<Member<Incident>> members) {
        return (ImmutableList<Member<UnknownIncident>>) (ImmutableList<?>) members;
    }

    /** One merged incident in the making. */
    private final class OneMerge<T extends Incident> {
        private final IncidentId id;
        private final ImmutableList<Member<T>> members;
        private final Renamings renamings;
        private final MergedIncident.Builder merged = MergedIncident.builder();
        private final List<Claim<?>> claims = new ArrayList<>();

        OneMerge(IncidentId id, ImmutableList<Member<T>> members, Renamings renamings) {
            this.id = id;
            this.members = members;
            this.renamings = renamings;
            members.forEach(member -> merged.addMember(member.name()));
        }

        MergedIncident merge(RecordType<T> type) {
            RecordType.Assembly<T> assembly = type.assemble();
            assembly.set(Incident.ID, id);
            members.forEach(member -> claims.addAll(member.incident().claims(Incident.ID)));
            for (Attribute<? super T, ?> attribute : type.attributes()) {
                if (!NOT_MERGED.contains(attribute)) {
                    set(attribute, assembly);
                }
            }
            assembly.foreignProperties(foreign(type.javaType()));
            claims.forEach(claim -> assembly.set(Incident.CLAIMS, claim));
            return merged.incident(assembly.build()).build();
        }

        /** Of a kind that is not known, only the properties can be told apart. */
        MergedIncident mergeUnknown() {
            ForeignProperties.Builder content = ForeignProperties.builder();
            for (String name : properties()) {
                if (name.equals(Incident.ID.name())) {
                    content.put(name, new ForeignValue.Text(id.value()));
                } else {
                    foreign(Attribute.foreign(UnknownIncident.class, name))
                            .ifPresent(value -> content.put(name, value));
                }
            }
            return merged.incident(UnknownIncident.of(content.build())).build();
        }

        private <V> void set(Attribute<? super T, V> attribute, RecordType.Assembly<T> assembly) {
            ImmutableList<Finding<V>> found = findings.find(id, attribute, testimonies(attribute));
            merged.addAllFindings(found);
            boolean isOpen =
                    found.stream().findFirst().filter(Finding::isIndeterminate).isPresent();
            if (attribute.equals(Incident.STATUS) && isOpen) {
                assembly.set(Incident.STATUS, IncidentStatus.ALLEGED);
                return;
            }
            found.stream()
                    .filter(finding -> finding.aspect().isEmpty())
                    .flatMap(finding -> finding.value().stream())
                    .filter(value -> !isLinkToItself(value))
                    .forEach(value -> assembly.set(attribute, value));
        }

        private boolean isLinkToItself(Object value) {
            return value instanceof Link link && link.to().equals(id);
        }

        private <V> ImmutableList<Testimony<V>> testimonies(Attribute<? super T, V> attribute) {
            ImmutableList.Builder<Testimony<V>> all = ImmutableList.builder();
            members.forEach(member -> all.addAll(testimonies(member, attribute)));
            return all.build();
        }

        private <V> ImmutableList<Testimony<V>> testimonies(Member<T> member, Attribute<? super T, V> attribute) {
            Renaming renaming = renamings.of(member.source());
            ImmutableList<V> values = renaming.values(attribute.type(), attribute.values(member.incident()));
            ImmutableList<Claim<V>> said = member.incident().claims(attribute).stream()
                    .map(renaming::claim)
                    .collect(toImmutableList());
            claims.addAll(said);
            return testimonies(member, attribute, said, values);
        }

        /** The claims, and one more for each value that no claim gives. */
        private <V> ImmutableList<Testimony<V>> testimonies(
                Member<T> member, Attribute<?, V> attribute, ImmutableList<Claim<V>> said, ImmutableList<V> values) {
            if (said.isEmpty() && values.isEmpty()) {
                return ImmutableList.of();
            }
            ImmutableList.Builder<Testimony<V>> all = ImmutableList.builder();
            said.forEach(claim -> all.add(testimony(member, claim, origins.of(member.source(), claim))));
            Set<V> claimed = new LinkedHashSet<>();
            said.forEach(claim -> claim.value().ifPresent(claimed::add));
            for (V value : values) {
                if (claimed.add(value)) {
                    Claim<V> claim = Claim.of(attribute, value);
                    all.add(testimony(member, claim, originsOf(member, claim, said)));
                    if (!isDefault(attribute, value) && !(value instanceof ForeignValue.Items)) {
                        claims.add(claim);
                    }
                }
            }
            return all.build();
        }

        /** A status that nobody gave is no claim. Nor is a list, which stands for several claims in a form that is not known. */
        private boolean isDefault(Attribute<?, ?> attribute, Object value) {
            return attribute.cardinality() == Cardinality.DEFAULTED && value.equals(IncidentStatus.OCCURRED);
        }

        /** A value that a report gives besides the claims that it makes rests on what the claims that agree with it rest on. */
        private <V> ImmutableList<String> originsOf(Member<T> member, Claim<V> claim, ImmutableList<Claim<V>> said) {
            if (said.isEmpty()) {
                return origins.of(member.source(), claim);
            }
            Comparer<V> comparer = comparers.of(claim.attribute().type());
            Voiced<V> value = new Voiced<>(member.source(), claim.value().orElseThrow());
            ImmutableList<String> agreeing = said.stream()
                    .filter(other -> other.value()
                            .filter(their ->
                                    comparer.compare(value, value.with(their)).agrees())
                            .isPresent())
                    .flatMap(other -> origins.of(member.source(), other).stream())
                    .distinct()
                    .sorted()
                    .collect(toImmutableList());
            return agreeing.isEmpty() ? origins.of(member.source(), claim) : agreeing;
        }

        private <V> Testimony<V> testimony(Member<T> member, Claim<V> claim, ImmutableList<String> restsOn) {
            return Testimony.builder(claim.attribute())
                    .source(member.source())
                    .incident(member.name().incident())
                    .claim(claim)
                    .origins(restsOn)
                    .build();
        }

        /** What a later version added: claims about attributes and properties, which are merged like all others. */
        private ForeignProperties foreign(Class<?> owner) {
            Set<String> names = new LinkedHashSet<>(properties());
            members.stream()
                    .flatMap(member -> member.incident().claims().stream())
                    .filter(claim -> claim.attribute().isForeign())
                    .forEach(claim -> names.add(claim.attribute().name()));
            ForeignProperties.Builder properties = ForeignProperties.builder();
            for (String name : names) {
                foreign(Attribute.foreign(owner, name)).ifPresent(value -> properties.put(name, value));
            }
            return properties.build();
        }

        private Set<String> properties() {
            Set<String> names = new LinkedHashSet<>();
            members.forEach(member ->
                    names.addAll(member.incident().foreignProperties().asMap().keySet()));
            return names;
        }

        private Optional<ForeignValue> foreign(Attribute<Object, ForeignValue> attribute) {
            ImmutableList.Builder<Testimony<ForeignValue>> all = ImmutableList.builder();
            boolean isProperty = false;
            for (Member<T> member : members) {
                Optional<ForeignValue> value =
                        member.incident().foreignProperties().get(attribute.name());
                isProperty |= value.isPresent();
                ImmutableList<Claim<ForeignValue>> said = member.incident().claims(attribute);
                claims.addAll(said);
                all.addAll(testimonies(
                        member, attribute, said, value.map(ImmutableList::of).orElse(ImmutableList.of())));
            }
            ImmutableList<Finding<ForeignValue>> found = findings.find(id, attribute, all.build());
            merged.addAllFindings(found);
            return isProperty ? found.stream().findFirst().flatMap(Finding::value) : Optional.empty();
        }
    }
}
