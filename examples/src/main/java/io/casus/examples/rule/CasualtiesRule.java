package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.incident.Casualties;
import io.casus.incident.Incident;
import io.casus.quantity.Quantity;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People were killed or injured or are missing: "at least 12 Malian soldiers were killed and 30 wounded in an ambush",
 * "the strike killed two people", "left dozens dead". Only what has a number counts.
 */
final class CasualtiesRule implements Rule {
    private static final String HURT = "(?:wounded|injured|hurt)";
    private static final String HOW_BADLY =
            "(?:(?:also |only |very )*(?:lightly|slightly|mildly|moderately|seriously|gravely|badly|severely|critically) )?";
    private static final String OTHERS = "(?:(?:more|others|other|people|civilians|soldiers|were|was|are|have been) )*";
    private static final String WHOSE =
            "(?:(?: (?!were|was|are|have)[a-z-]+){0,2}? (?:of )?(?:(?:its|their|the|{it}) )?(?:{of:nation}|{organization}(?: and (?:[a-z]+ )?{organization})?))?";
    private static final String NOUN =
            "(?<noun>(?: (?!(?:killed|wounded|injured|dead|died|were|was|are|have|had|and|in)\\b)[a-z][a-z'-]*){0,3}?)";
    private static final String SECOND =
            "(?:,? (?:and|while|with) (?:at least )?(?:another )?(?:(?<verb>wounded|wounding|injured|injuring|left|leaving) )?(?:another )?{more:count} ?"
                    + OTHERS + "(?<how2>wounded|injured|hurt|missing|killed|dead)?)?";

    private static final ImmutableList<SentencePattern> PATTERNS = ImmutableList.of(
            SentencePattern.of(
                    "\\b(?:leaving|left) {many:count}" + WHOSE + NOUN + " (?<how>dead|missing|" + HURT + ")" + SECOND),
            SentencePattern.of("{many:count}" + WHOSE + NOUN + " (?:(?:who|that) )?" + Reality.AUX
                    + HOW_BADLY + "(?<how>(?:killed|dead) (?:or|and|and/or) " + HURT + "|" + HURT
                    + " or killed|killed|dead|died|"
                    + HURT + "|missing)" + SECOND),
            SentencePattern.of("\\b(?<how>kill(?:ed|ing|s)|wound(?:ed|ing|s)|injur(?:ed|ing|es)) (?:and " + HURT
                    + " )?(?:all |both )?{many:count}" + WHOSE + NOUN
                    + "(?=[,.;:)\"]|$| (?:and|in|on|at|as|after|when|while|during|near|by|with|including|aboard|before|from|of)\\b)"
                    + SECOND),
            SentencePattern.of("{of:nation}(?:'s)?(?: military| army| troops| forces)?,? " + Reality.AUX
                    + "(?:suffer(?:ed|s)?|sustain(?:ed|s)?|taken|took) {many:count} (?<how>casualties)"),
            SentencePattern.of("\\b(?:claimed|cost|took) (?:the )?lives of {many:count}" + WHOSE + NOUN
                    + "(?=[,.;]|$| (?:and|in|on|at|as)\\b)(?<how>)"));

    private static final ImmutableSet<String> ANYBODY = ImmutableSet.of("people", "persons", "others");
    /** "A woman of 71 was killed". */
    private static final Wording AGE = Wording.of("(?i)\\b(?:(?:wo)?man of|boy of|girl of|aged) $");

    private static final Pattern IN_PLACE = Pattern.compile(
            "^ (?:in|near|at|off|outside) (?:the )?(?:(?:city|town|village|province) of )?<(?:state|capital|city|waters):(\\d+)>");
    private static final Pattern CAUSE = Pattern.compile(
            "^[^.;,<]{0,20}?\\b(?:in|during|by|from) ((?:the |an? |its |this |that )?(?:[a-z-]+ |<\\w+:\\d+>(?:'s)? ){0,4}?(?:war|conflict|fighting|attack|strike|airstrike|battle|clash|clashes|explosion|blast|crash|raid|shelling|bombing|bombardment|ambush|incident|accident|offensive|invasion|earthquake|gunfire|fire)s?\\b(?: (?:on|in|against|with|of|near) (?:the )?<\\w+:\\d+>)?)");
    private static final Pattern CAUSE_BEFORE = Pattern.compile(
            "((?:the |an? |its |this |that )?(?:[a-z-]+ |<\\w+:\\d+>(?:'s)? ){0,3}?(?:attack|strike|airstrike|explosion|blast|crash|raid|shelling|bombing|bombardment|ambush|accident|offensive|earthquake|gunfire)s?\\b(?: (?:on|in|against|near) (?:the )?<\\w+:\\d+>)?)(?: that| which|,)?(?: (?:has|have|had|also|reportedly))* $",
            Pattern.CASE_INSENSITIVE);

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PATTERNS;
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return EventWords.apart(PATTERNS, text).stream()
                .filter(match -> !AGE.isIn(match.before()))
                .flatMap(match -> finding(match).stream())
                .collect(toImmutableList());
    }

    private static Optional<Finding> finding(PatternMatch match) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        Attribute<Casualties, Quantity> first = what(match.words("how").orElse(""));
        EventWords.count(match, "many").ifPresent(many -> said.add(Said.of(first, many, match.span())));
        second(match, first).ifPresent(said::add);
        Optional<State> whose = match.mention("of").flatMap(Mention::state);
        whose.ifPresent(state -> said.add(Said.of(Casualties.SUFFERED_BY, state, match.span())));
        EventWords.time(match).ifPresent(said::add);
        cause(match)
                .ifPresent(
                        span -> said.add(Said.of(Casualties.CAUSE, match.text().words(span), span)));
        Matcher place = IN_PLACE.matcher(match.after());
        if (place.find()) {
            Mention where = match.text().mentions().get(Integer.parseInt(place.group(1)));
            where.place().ifPresent(value -> said.add(Said.of(Incident.PLACES, value, where.span())));
        }
        ImmutableMap<String, String> apart = toldApartBy(match, whose);
        return Reality.of(match)
                .map(reality ->
                        new Finding.OfEvent(match.span(), Casualties.TYPE, reality, said.build(), false, apart));
    }

    /** Whose they are, or what they are called; where that says nothing, how many. */
    private static ImmutableMap<String, String> toldApartBy(PatternMatch match, Optional<State> whose) {
        if (whose.isPresent()) {
            return ImmutableMap.of("of", EventWords.key(whose.get()));
        }
        String noun = match.words("noun").orElse("").trim().toLowerCase(Locale.ROOT);
        // A headline leaves them out: "killing nine", "killing nine people".
        return ImmutableMap.of(
                "of",
                ANYBODY.contains(noun) ? "" : noun,
                "number",
                match.words("many").orElse(""));
    }

    private static Optional<Said<?>> second(PatternMatch match, Attribute<Casualties, Quantity> first) {
        String how = match.words("how2").or(() -> match.words("verb")).orElse("");
        Attribute<Casualties, Quantity> second = how.isEmpty() ? first : what(how);
        return second.equals(first)
                ? Optional.empty()
                : EventWords.count(match, "more").map(more -> Said.of(second, more, match.span()));
    }

    private static Attribute<Casualties, Quantity> what(String how) {
        String words = how.toLowerCase(Locale.ROOT);
        if (words.contains(" or ")
                || words.contains(" and ")
                || words.contains("and/or")
                || words.equals("casualties")) {
            return Casualties.KILLED_OR_INJURED;
        }
        if (words.startsWith("wound") || words.startsWith("injur") || words.startsWith("hurt")) {
            return Casualties.INJURED;
        }
        return words.startsWith("missing") ? Casualties.MISSING : Casualties.KILLED;
    }

    private static Optional<Span> cause(PatternMatch match) {
        MarkedText text = match.text();
        Matcher after = CAUSE.matcher(match.after());
        if (after.find()) {
            int from = text.skeleton().length() - match.after().length();
            return Optional.of(text.origin(from + after.start(1), from + after.end(1)));
        }
        Matcher before = CAUSE_BEFORE.matcher(match.before());
        return before.find() ? Optional.of(text.origin(before.start(1), before.end(1))) : Optional.empty();
    }
}
