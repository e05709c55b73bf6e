package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.name.Identifier;
import io.casus.vocabulary.OrganizationKind;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whether two actors are one, as far as their identifiers, offices, states and names tell.
 *
 * <p>The weights: a shared identifier decides. Otherwise persons need a name and an office or a state that agree: the same name counts
 * 50, one that sounds alike 35, a part of it or a single word 20; the same office 40, the same state 20, and the same title 15 where of one nobody
 * said the state. From {@value #SAME_FROM} on they are one. Offices of
 * different states, different names and different identifiers of one register exclude it.
 */
final class ActorRules {
    static final int SAME_FROM = 50;
    private static final int DECIDES = 100;

    /** Of these a state has one, so that the kind says nearly as much as the name. */
    private static final ImmutableSet<OrganizationKind> ONE_IN_A_STATE =
            ImmutableSet.of(OrganizationKind.GOVERNMENT, OrganizationKind.MILITARY, OrganizationKind.LEGISLATURE);

    private ActorRules() {}

    static ImmutableList<Evidence> compare(ActorNode one, ActorNode other, Predicate<ActorNode> onlyOneInItsReport) {
        Optional<Evidence> register = identifiers(one.actor(), other.actor());
        if (register.isPresent()) {
            return ImmutableList.of(register.get());
        }
        if (one.actor() instanceof Person mine && other.actor() instanceof Person theirs) {
            return persons(one, mine, other, theirs, onlyOneInItsReport);
        }
        if (one.actor() instanceof Organization mine && other.actor() instanceof Organization theirs) {
            return organizations(one, mine, other, theirs);
        }
        return ImmutableList.of();
    }

    static int score(ImmutableList<Evidence> evidence) {
        return evidence.stream().mapToInt(Evidence::weight).sum();
    }

    private static Optional<Evidence> identifiers(Actor one, Actor other) {
        for (Identifier mine : one.identifiers()) {
            for (Identifier theirs : other.identifiers()) {
                if (mine.isSameAs(theirs)) {
                    return Optional.of(
                            Evidence.anchor("identifier", DECIDES, () -> "Both are " + mine.describe() + "."));
                }
            }
        }
        return one.identifiers().stream()
                .flatMap(mine -> other.identifiers().stream()
                        .filter(theirs -> theirs.scheme().equals(mine.scheme()))
                        .map(theirs -> Evidence.of(
                                "identifier",
                                -DECIDES,
                                () -> "One is " + mine.describe() + ", the other " + theirs.describe() + ".")))
                .findFirst();
    }

    private static ImmutableList<Evidence> persons(
            ActorNode one, Person mine, ActorNode other, Person theirs, Predicate<ActorNode> onlyOneInItsReport) {
        PersonName.Likeness likeness = one.name().likeness(other.name());
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        evidence.add(names(likeness, mine, theirs));
        offices(mine, theirs).ifPresent(evidence::add);
        boolean inOneReport = !Sets.intersection(one.sources(), other.sources()).isEmpty();
        if (inOneReport && onlyOneInItsReport.test(one) && onlyOneInItsReport.test(other)) {
            evidence.add(Evidence.of(
                    "sameReport", 30, () -> "One report uses both names, and has nobody else whom they could mean."));
        }
        return evidence.build();
    }

    private static Evidence names(PersonName.Likeness likeness, Person mine, Person theirs) {
        String both = "«" + mine.name() + "» and «" + theirs.name() + "»";
        return switch (likeness) {
            case SAME -> Evidence.of("name", oneWord(mine) ? 20 : 50, () -> both + " are the same name.");
            case SOUNDS_ALIKE ->
                Evidence.of("name", oneWord(mine) ? 20 : 35, () -> both + " may be spellings of one name.");
            case PART -> Evidence.of("name", 20, () -> "One of " + both + " is a part of the other.");
            case DIFFERENT -> Evidence.of("name", -DECIDES, () -> both + " are different names.");
        };
    }

    private static boolean oneWord(Person person) {
        return PersonName.of(person.name()).words().size() == 1;
    }

    private static Optional<Evidence> offices(Person mine, Person theirs) {
        return switch (Offices.relation(mine, theirs)) {
            case SAME_OFFICE -> Optional.of(Evidence.of("office", 40, () -> "Both hold or held the same office."));
            case SAME_STATE -> Optional.of(Evidence.of("office", 20, () -> "Both serve or served the same state."));
            case SAME_TITLE ->
                Optional.of(
                        Evidence.of("office", 15, () -> "Both have the same title, one of a state that nobody named."));
            case UNKNOWN -> Optional.empty();
            case CONTRADICTION ->
                Optional.of(Evidence.of("office", -DECIDES, () -> "They serve or served different states."));
        };
    }

    private static ImmutableList<Evidence> organizations(
            ActorNode one, Organization mine, ActorNode other, Organization theirs) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        String both = "«" + mine.name() + "» and «" + theirs.name() + "»";
        if (OrganizationName.areSame(one.words(), other.words())) {
            evidence.add(Evidence.of("name", 50, () -> both + " have the same words."));
        } else if (OrganizationName.isPart(one.words(), other.words())
                || OrganizationName.isPart(other.words(), one.words())) {
            boolean oneWord = Math.min(one.words().size(), other.words().size()) == 1;
            evidence.add(Evidence.of("name", oneWord ? 10 : 20, () -> "One of " + both + " is a part of the other."));
        } else {
            evidence.add(Evidence.of("name", -30, () -> both + " have different words."));
        }
        states(mine, theirs).ifPresent(evidence::add);
        kinds(mine, theirs).ifPresent(evidence::add);
        return evidence.build();
    }

    private static Optional<Evidence> states(Organization mine, Organization theirs) {
        Optional<String> one = Offices.state(mine);
        Optional<String> other = Offices.state(theirs);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                one.equals(other)
                        ? Evidence.of("state", 25, () -> "Both belong to " + one.get() + ".")
                        : Evidence.of(
                                "state",
                                -DECIDES,
                                () -> "One belongs to " + one.get() + ", the other to " + other.get() + "."));
    }

    private static Optional<Evidence> kinds(Organization mine, Organization theirs) {
        if (mine.kind().isEmpty() || theirs.kind().isEmpty()) {
            return Optional.empty();
        }
        String one = mine.kind().get().describe();
        String other = theirs.kind().get().describe();
        return Optional.of(
                one.equals(other)
                        ? Evidence.of(
                                "kind",
                                ONE_IN_A_STATE.contains(mine.kind().get()) ? 20 : 10,
                                () -> "Both are of the kind " + one + ".")
                        : Evidence.of(
                                "kind", -DECIDES, () -> "One is of the kind " + one + ", the other " + other + "."));
    }
}
