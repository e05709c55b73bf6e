package io.casus.examples.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.vocabulary.Stance;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a sentence goes on after a verb of saying: with a clause, with what is spoken about, or with what something is
 * called. The words end before the next saying.
 *
 * @param words what is told: the clause, or the verb with what is spoken about
 * @param about the clause, or what is spoken about without the verb
 * @param topic what is spoken of, about or against; empty if it is no such saying
 * @param stance what is done, where the words after the verb tell that rather than the verb
 */
record Reported(Span words, Span about, Optional<Span> topic, Optional<Stance> stance) {
    private static final String OPENS_AN_ASIDE =
            "(?:<time|on |in |at |during |to |after |following |alongside |beside |next to |standing |flanked |through |via |from |by |with |before |ahead |as |again|earlier|late|early|a few|citing |separately|however|[a-z]+ly\\b)";
    private static final String ASIDE = "(?:,? (?=" + OPENS_AN_ASIDE + ")(?:[^;:<]|<[a-z]+:\\d+>){1,120}?)?";
    private static final String WHEN =
            "(?: (?:on |early |late |earlier |later )*<time:\\d+>)?(?: in an? (?:[a-z]+ ){0,3}(?:statement|interview|speech)(?: (?:on )?<time:\\d+>)?)?";
    private static final String NO_CLAUSE =
            "(?!(?:aired|broadcast|carried|posted|published|released|issued|shared|televised|obtained|seen|sent) (?:by|on|in|to|at|via|through)\\b|(?:alongside|beside|next|standing|flanked|to|of|in|on|at|for|about|during|with|from|by|as|after|before|when|while|that|and|but|or|nothing|so|goodbye|hello|yes|no)\\b|[<]time)";

    private static final String ADDRESSEE =
            "(?: (?=the |an? (?:[a-z]+ ){0,2}(?:conference|briefing|hearing|rally|audience|forum|interview)\\b|[a-z]+s\\b|parliament|congress|<)(?:[^,;:<]|<[a-z]+:\\d+>){1,80}?)?";
    private static final ImmutableList<String> CLAUSE_OPENERS = ImmutableList.of(" that ", " how ", " why ");
    private static final String THAT_CLAUSE = ",?(?:" + String.join("|", CLAUSE_OPENERS) + ")";

    /** "Called on the president" says nothing, unless something is asked of him. */
    private static final Pattern CALL_ON = Pattern.compile("(?i)call\\w* on");

    private static final Pattern WHOM =
            Pattern.compile("^ (?:the )?<(?:person|office):\\d+>" + DiplomacyWords.NOTHING_ASKED);
    private static final Pattern THAT = Pattern.compile("^" + ASIDE + THAT_CLAUSE);
    private static final Pattern THAT_TO_SOMEBODY = Pattern.compile("^" + ADDRESSEE + THAT_CLAUSE);
    private static final Pattern QUOTED = Pattern.compile("^" + ASIDE + "[,:]? (?=<quotation)");
    private static final Pattern BARE = Pattern.compile("^" + WHEN + ":? " + NO_CLAUSE + "(?=\\S+ \\S)");
    private static final Pattern BARE_AFTER_ADDRESSEE =
            Pattern.compile("^ (?:the )?(?:<(?:person|office|state|capital|organization|he):\\d+>|[a-z]+s) " + NO_CLAUSE
                    + "(?=\\S+ \\S)");
    private static final Pattern FINITE = Pattern.compile(
            "^(?:(?:[^\\s,;]+ ){1,7}?(?:was|were|is|are|has|had|have|will|would|could|can|may|might|did|remains?|remained|failed|fell|flew|landed)\\b)");
    private static final Pattern OBJECT = Pattern.compile(
            "^(?: (?:again|yet again|in the strongest(?: possible)? terms|(?:on )?<time:\\d+>))? (?!(?:to|of|in|on|at|for|about|during|with|from|by|as|after|before|when|while|that|and|but|or|into|off|out|up|down|back|through|not)\\b)(?=[\\w<])");
    private static final Pattern PREPOSITION = Pattern.compile("^ (of|about|against|on|at) ");
    private static final Pattern INFINITIVE = Pattern.compile("^ to (?=[a-z])");
    private static final Pattern NAMING = Pattern.compile(
            "^ (?=it |them |the |this |that |these |those |its |their |his |her |such |<)[^,;]{1,80}?(?: as | to be | an? | <quotation:\\d+>)");
    private static final Pattern OF_WHAT =
            Pattern.compile("^.{0,60}?\\b(?:of|about|over|regarding|at|against|on|for) ");

    private static final String SOMEBODY_SAID =
            "(?:an? |the )?{speaker}(?:'s?)?(?: statement| spokes\\w+| officials?)? " + Speech.ADVERBS
                    + Speech.finite(verb -> true);
    private static final String SAYING = "(?:and |but |while |by )?(?:also |further )?";
    private static final String ENDS =
            "; |,? (?:and|but|while|whereas|though|although) (?:both |that )?" + SOMEBODY_SAID
                    + "|,? with (?:the )?{speaker}[^,;]{0,20} " + Speech.participles(verb -> true)
                    + "|, (?:as )?" + SOMEBODY_SAID + "[^,;]{0,50}\\.?$"
                    + "|, according to ";
    private static final Wording CLAUSE_ENDS =
            wording(ENDS + "|, " + SAYING + Speech.participles(verb -> true) + " (?!on\\b|for\\b|to\\b)"
                    + "|,? (?:and|but) (?:also |then |later |further |additionally )?"
                    + Speech.past(SpeechVerb::takesClause) + " (?:that|of) "
                    + "|,? (?:and|but) (?:also |then |later )?"
                    + Speech.past(verb -> verb.takes().contains("to")) + " to ");
    private static final Wording OBJECT_ENDS = wording(ENDS + "|, " + SAYING
            + Speech.participles(verb -> !verb.takes().contains("naming"))
            + "|, " + SAYING + Speech.participles(SpeechVerb::takesClause) + " that "
            + "|,? and (?:also |then |later |subsequently )?(?:[a-z]+ed|met|spoke|held|said|told|went|left|gave|took|made|had|flew|began) (?:to|the|an?|its|his|her|with|that|of|in|for|reporters|journalists|parliament|<)"
            + "|,? (?:at|during|in) (?:an? |the |his |her |their )(?:[a-z-]+ ){0,3}(?:news conference|press conference|briefing|interview|speech|address|statement|summit|remarks)\\b"
            + "|, (?:while|as|but|although|though|after|before|when|with|where|who|which)\\b");
    private static final Wording ANOTHER_SAYING =
            Wording.of("\\b(?:" + Speech.VERB + "|" + Speech.participles(verb -> true) + ")");
    private static final Wording FINDS_FAULT = Wording.of(
            "\\b(?:violations?|breach|crimes?|aggression|provocations?|provocative|unacceptable|illegal|unlawful|reckless|irresponsible|dangerous|outrage\\w*|disgrace\\w*|shameful|mistake|wrong)\\b");
    private static final Pattern LAST_MARKS = Pattern.compile("[\\s.,;:!-]+$");

    private static Wording wording(String pattern) {
        return Wording.of(SentencePattern.of(pattern).toString());
    }

    /** With a clause: "that the talks had failed", "on Monday that the talks had failed", or with a quotation. */
    static Optional<Reported> clause(PatternMatch match, SpeechVerb verb) {
        String rest = match.afterInLowerCase();
        // Few sentences have these words, and to look for where they may stand takes long.
        boolean opensClause = CLAUSE_OPENERS.stream().anyMatch(rest::contains);
        Optional<Integer> start = opensClause && verb.takesClause() ? start(THAT, rest) : Optional.empty();
        Optional<Integer> toSomebody =
                opensClause && verb.isSaidTo() ? start(THAT_TO_SOMEBODY, rest) : Optional.empty();
        boolean mayQuote = rest.contains("<quotation")
                && !verb.takes().contains("to")
                && !verb.takes().contains("naming");
        return start.or(() -> toSomebody)
                .or(() -> mayQuote ? start(QUOTED, rest) : Optional.empty())
                .or(() -> verb.takes().contains("clause") ? bare(verb, rest) : Optional.empty())
                .map(from -> of(match, from, end(CLAUSE_ENDS, rest, from), false));
    }

    private static Optional<Integer> bare(SpeechVerb verb, String rest) {
        if (verb.base().equals("tell")) {
            return start(BARE_AFTER_ADDRESSEE, rest);
        }
        boolean mayTakeAnObject = verb.takes().contains("object");
        return start(BARE, rest)
                .filter(from ->
                        !mayTakeAnObject || FINITE.matcher(rest.substring(from)).find());
    }

    /** With what is spoken about: "the coup", "of a new crisis", "to protect the border", "deep concern". */
    static Optional<Reported> object(PatternMatch match, SpeechVerb verb) {
        String rest = match.afterInLowerCase();
        if (CALL_ON.matcher(match.words("verb").orElse("")).matches()
                && WHOM.matcher(rest).find()) {
            return Optional.empty();
        }
        if (verb.takes().contains("feeling")) {
            return start(OBJECT, rest)
                    .flatMap(from -> Speech.feeling(rest.substring(from))
                            .map(stance -> of(match, from, end(OBJECT_ENDS, rest, from), true)
                                    .spokenOf(match, rest, from)
                                    .with(stance)));
        }
        Matcher preposition = PREPOSITION.matcher(rest);
        if (preposition.find() && verb.takes().contains(preposition.group(1))) {
            return Optional.of(of(match, preposition.end(), end(OBJECT_ENDS, rest, preposition.end()), true)
                    .aboutIsTopic());
        }
        Optional<Integer> infinitive = verb.takes().contains("to") ? start(INFINITIVE, rest) : Optional.empty();
        return infinitive
                .or(() -> verb.takes().contains("object") ? start(OBJECT, rest) : Optional.empty())
                .map(from -> of(match, from, end(OBJECT_ENDS, rest, from), true));
    }

    /** In whatever of these ways fits. */
    static Optional<Reported> any(PatternMatch match, SpeechVerb verb) {
        return naming(match, verb).or(() -> clause(match, verb)).or(() -> object(match, verb));
    }

    /** With what something is called: "the coup a crime", "it as “wrong”". */
    static Optional<Reported> naming(PatternMatch match, SpeechVerb verb) {
        String rest = match.afterInLowerCase();
        return Optional.of(verb)
                .filter(any -> any.takes().contains("naming"))
                .flatMap(any -> start(NAMING, rest))
                .map(named -> named(of(match, 1, end(OBJECT_ENDS, rest, named), true), verb, match));
    }

    /** "Called it a crime" finds fault, "called it a tanker" does not. */
    private static Reported named(Reported reported, SpeechVerb verb, PatternMatch match) {
        String words = Ascii.toLowerCase(match.text().words(reported.words()));
        boolean fault = verb.stance().isEmpty() && FINDS_FAULT.isIn(words);
        return fault ? reported.with(Stance.CRITICIZES) : reported;
    }

    private static Optional<Integer> start(Pattern pattern, String rest) {
        Matcher matcher = pattern.matcher(rest);
        boolean fits = matcher.find() && (!matcher.group().contains(",") || !ANOTHER_SAYING.isIn(matcher.group()));
        return fits ? Optional.of(matcher.end()) : Optional.empty();
    }

    private static int end(Wording ends, String rest, int from) {
        int end = ends.firstIn(rest, from).map(MatchResult::start).orElse(rest.length());
        Matcher marks = LAST_MARKS.matcher(rest).region(from, end);
        return marks.find() ? marks.start() : end;
    }

    private static Reported of(PatternMatch match, int from, int to, boolean withVerb) {
        int offset = match.text().skeleton().length() - match.after().length();
        Span about = match.text().origin(offset + Math.min(from, to), offset + to);
        Span words = withVerb ? match.span("verb").orElseThrow().to(about) : about;
        return new Reported(words, about, Optional.empty(), Optional.empty());
    }

    /** The same, ending before the subject of the sentence and its comma; empty if nothing is left. */
    Optional<Reported> endingBefore(Span subject) {
        int end = Math.min(words.end(), subject.start() - 2);
        if (end <= about.start()) {
            return Optional.empty();
        }
        Span less = new Span(about.start(), end);
        return Optional.of(new Reported(new Span(words.start(), end), less, topic.map(any -> less), stance));
    }

    private Reported aboutIsTopic() {
        return new Reported(words, about, Optional.of(about), stance);
    }

    private Reported with(Stance other) {
        return new Reported(words, about, topic, Optional.of(other));
    }

    /** "Deep concern about the delay" is about the delay. */
    private Reported spokenOf(PatternMatch match, String rest, int from) {
        Matcher matcher = OF_WHAT.matcher(rest).region(from, rest.length());
        if (!matcher.find()) {
            return this;
        }
        int offset = match.text().skeleton().length() - rest.length();
        Span topic = new Span(
                match.text()
                        .origin(offset + matcher.end(), offset + rest.length())
                        .start(),
                about.end());
        return topic.isEmpty() ? this : new Reported(words, about, Optional.of(topic), stance);
    }
}
