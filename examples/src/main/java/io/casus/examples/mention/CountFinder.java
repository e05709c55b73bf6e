package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.text.Span;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Finds how many people are spoken of: "at least 12" before "civilians", "thousands of" before "US troops", "30" behind
 * "wounded". Only the number is the mention, so that whose people they are can be a mention of its own.
 */
final class CountFinder {
    /** What people are called of whom reports give the number. */
    public static final String PEOPLE =
            "soldiers|troops|forces|servicemen|servicewomen|servicemembers|service members|personnel|peacekeepers|marines|paratroopers|commandos|reservists"
                    + "|advisers|advisors|instructors|mercenaries|fighters|militants|militiamen|rebels|insurgents|gunmen|civilians|people|persons|men|women|children"
                    + "|passengers|sailors|seamen|airmen|pilots|officers|policemen|guards|residents|villagers|workers|journalists|fishermen|students|prisoners"
                    + "|protesters|worshippers|hostages|crew|crewmen|agents|operatives|spies|infiltrators|divers|guerrillas|terrorists|attackers|combatants|conscripts|recruits|bystanders|individuals|members|tourists|migrants|refugees|firefighters|medics|doctors|patients|Americans|others|victims|casualties|dead|deaths|fatalities|battalions?|brigades?|divisions?";
    /** One of them. */
    private static final String PERSON =
            "soldier|serviceman|service member|peacekeeper|civilian|man|woman|passenger|sailor|seaman|airman|policeman"
                    + "|resident|villager|worker|journalist|fisherman|student|prisoner|protester|militant|agent|infiltrator|diver|crewman|bystander|tourist";

    private static final String UP_TO_THREE_WORDS = "(?:[\\p{L}][\\p{L}.'-]*,? ){0,3}?";
    private static final WordPattern COUNT = WordPattern.of(
            "(?i)(?<![\\w.,$€£-])(?:(?<qualifier>" + Counts.QUALIFIER + ") )?(?:(?<number>" + Counts.LONGER_NUMBER
                    + "|(?:dozens|scores|(?:hundreds|tens) of thousands|hundreds|thousands)(?: of)?|(?!an?(?! (?:dozen|pair|couple|number)))(?:"
                    + Counts.NUMBER
                    + "))(?:(?= (?:of (?:its |the |their )?)?" + UP_TO_THREE_WORDS + "(?:" + PEOPLE
                    + "|" + PERSON
                    + ")\\b)|(?= (?:[\\p{L}][\\p{L}.'-]* ){1,4}?(?:were|was|have been|had been|are) (?:\\w+ )?(?:killed|wounded|injured|missing)\\b)|(?= (?:more )?(?:were|was|have been|had been|are|remain\\w*|dead|killed|wounded|injured|missing|died)\\b)"
                    + "|(?<=(?:killed|killing|wounded|wounding|injured|injuring) (?:" + Counts.QUALIFIER
                    + "|another)? ?(?:\\d{1,3}|\\d,\\d{3}|[a-z]{3,12}))(?=[ ,.;]))"
                    + "|(?<one>an?)(?= (?:[\\p{L}][\\p{L}.-]* ){0,2}?(?:" + PERSON + ")\\b))(?![\\w-])");

    private CountFinder() {}

    static ImmutableList<Mention> find(Words text, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        COUNT.find(text, within, matcher -> {
            Span span = new Span(matcher.start(), matcher.end());
            quantity(matcher)
                    .map(quantity -> quantity.withWords(span.in(text.text())))
                    .ifPresent(quantity -> found.add(new Mention.OfCount(span, quantity)));
        });
        return found.build();
    }

    private static Optional<Quantity> quantity(Matcher matcher) {
        if (matcher.group("one") != null) {
            return Optional.of(Quantity.of(1));
        }
        String qualifier = matcher.group("qualifier");
        return Counts.read(qualifier == null ? "" : qualifier, matcher.group("number"), Unit.ONE);
    }
}
