package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.name.Identifier;
import io.casus.name.Name;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts together what reports say of one actor: all names, offices and identifiers. */
final class MergedActor {
    private MergedActor() {}

    static Actor of(ImmutableList<ReportedActor> members) {
        Actor first = members.get(0).actor();
        if (members.stream().allMatch(member -> member.actor().equals(first))) {
            return first;
        }
        if (first instanceof State) {
            return state(members);
        }
        if (first instanceof Organization) {
            return organization(members);
        }
        return first instanceof Person ? person(members) : first;
    }

    private static State state(ImmutableList<ReportedActor> members) {
        ImmutableList<State> spellings = as(State.class, members);
        ImmutableList<String> names =
                names(members, actor -> actor instanceof State state ? state.name() : Optional.empty());
        ImmutableList<String> namesOfOthers =
                names(members, actor -> actor instanceof State ? Optional.empty() : Optional.of(actor.label()));
        return State.builder()
                .code(spellings.get(0).code())
                .name(names.stream().findFirst())
                .otherNames(otherNames(
                        Stream.concat(names.stream().skip(1), namesOfOthers.stream()),
                        spellings.stream()
                                .flatMap(state -> state.otherNames().stream())
                                .collect(toImmutableList())))
                .identifiers(identifiers(members))
                .build();
    }

    private static Organization organization(ImmutableList<ReportedActor> members) {
        ImmutableList<Organization> spellings = as(Organization.class, members);
        ImmutableList<String> names = names(members, actor -> Optional.of(actor.label()));
        return Organization.builder()
                .name(names.get(0))
                .otherNames(otherNames(
                        names.stream().skip(1),
                        spellings.stream()
                                .flatMap(one -> one.otherNames().stream())
                                .collect(toImmutableList())))
                .kind(spellings.stream().flatMap(one -> one.kind().stream()).findFirst())
                .of(spellings.stream().flatMap(one -> one.of().stream()).findFirst())
                .identifiers(identifiers(members))
                .build();
    }

    private static Person person(ImmutableList<ReportedActor> members) {
        ImmutableList<Person> spellings = as(Person.class, members);
        ImmutableList<String> names = names(members, actor -> Optional.of(actor.label()));
        return Person.builder()
                .name(names.get(0))
                .otherNames(otherNames(
                        names.stream().skip(1),
                        spellings.stream()
                                .flatMap(one -> one.otherNames().stream())
                                .collect(toImmutableList())))
                .offices(offices(spellings))
                .identifiers(identifiers(members))
                .build();
    }

    private static <T extends Actor> ImmutableList<T> as(Class<T> kind, ImmutableList<ReportedActor> members) {
        return members.stream()
                .map(ReportedActor::actor)
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(toImmutableList());
    }

    /** The names, those of most words first, then those that most reports use, then by the alphabet. */
    private static ImmutableList<String> names(
            ImmutableList<ReportedActor> members, Function<Actor, Optional<String>> name) {
        Map<String, Long> reports = new TreeMap<>();
        members.forEach(member -> name.apply(member.actor()).ifPresent(text -> reports.merge(text, 1L, Long::sum)));
        return reports.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> -Math.min(
                                2, PersonName.of(entry.getKey()).words().size()))
                        .thenComparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(toImmutableList());
    }

    private static ImmutableSet<Name> otherNames(Stream<String> names, List<Name> others) {
        ImmutableSet.Builder<Name> all = ImmutableSet.builder();
        names.forEach(text -> all.add(Name.builder().text(text).build()));
        return all.addAll(others).build();
    }

    private static ImmutableSet<Identifier> identifiers(ImmutableList<ReportedActor> members) {
        return members.stream()
                .flatMap(member -> member.actor().identifiers().stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Each office once, whatever its spelling; one that is acting or former is another. */
    private static ImmutableList<Office> offices(ImmutableList<Person> spellings) {
        Map<List<Object>, Office> offices = new LinkedHashMap<>();
        for (Person person : spellings) {
            for (Office office : person.offices()) {
                offices.putIfAbsent(
                        List.of(
                                PersonName.plain(office.title()),
                                office.of().flatMap(Offices::state),
                                office.acting(),
                                office.former()),
                        office);
            }
        }
        return ImmutableList.copyOf(offices.values());
    }
}
