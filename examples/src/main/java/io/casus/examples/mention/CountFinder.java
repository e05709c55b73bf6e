package io.casus.examples.mention;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.casus.examples.text.Span;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * Finds how many people are spoken of: "at least 12" before "civilians", "thousands of" before "US troops", "30" behind
 * "wounded". Only the number is the mention, so that whose people they are can be a mention of its own.
 */
final class CountFinder {
    /** What people are called of whom reports give the number. */
    private static final ImmutableSet<String> PEOPLE = WordSet.ofPhrases("""
            soldiers, troops, forces, servicemen, servicewomen, servicemembers, service members, personnel,
            peacekeepers, marines, paratroopers, commandos, reservists, advisers, advisors, instructors,
            mercenaries, fighters, militants, militiamen, rebels, insurgents, gunmen, civilians, people,
            persons, men, women, children, passengers, sailors, seamen, airmen, pilots, officers, policemen,
            guards, residents, villagers, workers, journalists, fishermen, students, prisoners, protesters,
            worshippers, hostages, crew, crewmen, agents, operatives, spies, infiltrators, divers, guerrillas,
            terrorists, attackers, combatants, conscripts, recruits, bystanders, individuals, members,
            tourists, migrants, refugees, firefighters, medics, doctors, patients, Americans, others, victims,
            casualties, dead, deaths, fatalities, battalion, battalions, brigade, brigades, division,
            divisions
            """);
    /** One of them. */
    private static final ImmutableSet<String> PERSON = WordSet.ofPhrases("""
            soldier, serviceman, service member, peacekeeper, civilian, man, woman, passenger, sailor, seaman,
            airman, policeman, resident, villager, worker, journalist, fisherman, student, prisoner, protester,
            militant, agent, infiltrator, diver, crewman, bystander, tourist
            """);

    private static final String START = "(?i)(?<![\\w.,$€£-])(?:(?<qualifier>" + Counts.QUALIFIER + ") )?";
    private static final String NUMBER = START + "(?<number>" + Counts.LONGER_NUMBER
            + "|(?:dozens|scores|(?:hundreds|tens) of thousands|hundreds|thousands)(?: of)?"
            + "|(?!an?(?! (?:dozen|pair|couple|number)))(?:" + Counts.NUMBER + "))";
    private static final String END = "(?![\\w-])";
    private static final String UP_TO_THREE_WORDS = "(?:[\\p{L}][\\p{L}.'-]*,? ){0,3}?";
    private static final String BE = "(?:were|was|have been|had been|are)";

    /** "At least 12 of the civilians". */
    private static final WordPattern OF_PEOPLE = WordPattern.of(NUMBER + "(?= (?:of (?:its |the |their )?)?"
                    + UP_TO_THREE_WORDS + Choice.of(Sets.union(PEOPLE, PERSON)) + "\\b)" + END)
            .needing(lastWordOf(Sets.union(PEOPLE, PERSON)));
    /** "A South Korean soldier". */
    private static final WordPattern ONE = WordPattern.of(
                    START + "an?(?= (?:[\\p{L}][\\p{L}.-]* ){0,2}?" + Choice.of(PERSON) + "\\b)" + END)
            .needing(lastWordOf(PERSON));
    /** "Two were", "30 wounded". */
    private static final WordPattern AS_NOUN = WordPattern.of(NUMBER
            + "(?= (?:more )?(?:were|was|have been|had been|are|remain\\w*|dead|killed|wounded|injured|missing|died)\\b)"
            + END);
    /** "12 Ghanaians were killed", "killing at least 30". */
    private static final WordPattern HURT = WordPattern.of(NUMBER + "(?:(?= (?:[\\p{L}][\\p{L}.'-]* ){1,4}?" + BE
                    + " (?:\\w+ )?(?:killed|wounded|injured|missing)\\b)"
                    + "|(?=[ ,.;])(?<=(?:killed|killing|wounded|wounding|injured|injuring) (?:" + Counts.QUALIFIER
                    + "|another)? ?(?:\\d{1,3}|\\d,\\d{3}|[a-z]{3,12})))" + END)
            .needing(WordTrait.isOneOf(WordSet.of("killed killing wounded wounding injured injuring missing")));

    private static final ImmutableList<WordPattern> SEVERAL = ImmutableList.of(OF_PEOPLE, AS_NOUN, HURT);

    private CountFinder() {}

    private static WordTrait lastWordOf(Set<String> phrases) {
        return WordTrait.isOneOf(phrases.stream()
                .map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .collect(toImmutableSet()));
    }

    static ImmutableList<Mention> find(Words text, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        ONE.find(text, within, matcher -> add(Quantity.of(1), matcher, found));
        for (WordPattern number : SEVERAL) {
            number.find(
                    text, within, matcher -> quantity(matcher).ifPresent(quantity -> add(quantity, matcher, found)));
        }
        return found.build();
    }

    private static void add(Quantity quantity, Matcher matcher, ImmutableList.Builder<Mention> found) {
        Span span = new Span(matcher.start(), matcher.end());
        found.add(new Mention.OfCount(span, quantity.withWords(matcher.group())));
    }

    private static Optional<Quantity> quantity(Matcher matcher) {
        String qualifier = matcher.group("qualifier");
        return Counts.read(qualifier == null ? "" : qualifier, matcher.group("number"), Unit.ONE);
    }
}
