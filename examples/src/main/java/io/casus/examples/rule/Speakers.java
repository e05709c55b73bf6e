package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.incident.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who speaks: one or two by name, "both Paris and Rome", the spokesman or the statement of somebody, or a group without
 * names, "Italian officials", "analysts".
 */
final class Speakers {
    private static final String RANKS =
            "(?:(?:lt|maj|brig|gen|rear|vice|adm|col|capt|cmdr|sgt|sen|rep|gov|dr)\\. ){1,2}";
    /** What may stand before a name: "Lt. Gen. Park", "ministry spokesman Lee". */
    private static final String ARTICLE =
            "(?:an? |the |one |its |his |her |their |(?:two|three|four|several|some|senior) (?=<organization))?(?:"
                    + RANKS
                    + "|(?:<(?:organization|people):\\d+>(?:'s?)? )?(?:ministry|military|army|navy|air force|government|presidential|party|embassy|police|company|group) (?=<person))?";

    private static final String NOT_AFTER_A_PREPOSITION =
            "(?<!\\w)(?<!\\b(?:with|by|of|from|to|in|on|at|for|about|between|against|into|near|over|under|off|if|whether|unless|to [a-z]{2,15}) (?:the )?)";

    private static final String GROUP =
            "(?<group>(?:(?:senior|top|several|some|many|other|unnamed|military|government|defen[cs]e|intelligence|security|western|foreign|local|independent|political|outside) )*(?:{of:nation} )?(?:(?:military|government|defen[cs]e|intelligence|security|foreign|opposition) )*"
                    + "(?:officials?|analysts?|experts?|observers|lawmakers|legislators|diplomats?|investigators|prosecutors|authorities|critics|commentators|researchers|scholars|sources|witnesses)(?: (?:in|at|from) (?:the )?{place})?)";

    /** "The 58th Artillery Command", "the Department of Foreign Affairs": bodies that no table knows, by the last word of their names or the first. */
    private static final String BODY =
            "(?<body>(?:(?:[\\w'&-]+|<(?:city|capital|state|people):\\d+>) ){1,4}?(?:command|agency|services?|authority|administration|bureau|commission|committee|council|corps|directorate|directorate-general|institute|foundation|association|cent(?:er|re)|brigade|division|fleet|coast guard|presidency|presidential office)|(?:department|ministry|bureau|office|directorate) of (?:[a-z]+ and )?[a-z]+(?: [a-z]+)?|presidency|presidential office)";

    private static final String IN_BRIEF = "(?: \\((?:[a-z-]+|<organization:\\d+>)\\))";

    private static final String SPOKEN_FOR = "(?:" + ARTICLE
            + "(?:joint |separate |chief |deputy |new )*(?:statement|communique|declaration|letter|spokes\\w+|representatives?|officials?) (?:from|by|of|for|at|in|issued by|released by|with) (?:the )?)?";

    private static final String MOUTHPIECE =
            "(?:(?:'s?)? (?:joint )?(?:statement|spokes\\w+|officials?|reports?|communique|leadership|authorities|press release|assessments?))?";

    private static final String APPOSITION =
            "(?:, (?:an? |the )?(?:chief |deputy )?spokes\\w+ (?:for|of|at) (?:the )?{behalf:speaker},|, (?!and |but |as |while |when |said |says |after )[^,;]{1,80},)?";

    /** Those who are named, one or several, wherever they stand. */
    static final String NAMED = "(?:both )?(?:" + ARTICLE + "{first:speaker},? and )?(?:" + ARTICLE + "{who:speaker}"
            + IN_BRIEF + "?" + MOUTHPIECE + "(?!'s? )|(?:(?:an?|the|two|three|four) )?" + GROUP + "|the " + BODY
            + IN_BRIEF + "?)";

    /** The subject of a verb that follows with a space between. */
    static final String SUBJECT = NOT_AFTER_A_PREPOSITION + SPOKEN_FOR + NAMED + APPOSITION
            + "(?:,? in an? (?:[a-z]+ ){0,3}(?:statement|interview|speech)(?: (?:on )?<time:\\d+>)?)?,?";

    /** Somebody, as the object of a preposition or behind a verb: "according to Italian officials", "said the king". */
    static final String OBJECT =
            SPOKEN_FOR + NAMED + "(?! (?:office|government|ministry|lawyers?|aides?|party|staff|team|family)\\b)";

    /** Somebody who is named, other than after a preposition or as an owner. */
    static final String PLAIN = NOT_AFTER_A_PREPOSITION + "(?<!<(?:state|people|organization):\\d{1,3}> )(?:both )?(?:"
            + ARTICLE + "{first:speaker},? and )?" + ARTICLE + "{who:speaker}(?: (?:spokes\\w+|officials?))?(?!')";

    /** "Italy, Spain, " before "France and Malta": all of them speak. */
    private static final Pattern LIST = Pattern.compile("(?:<(?:state|capital|organization):\\d+>, )+$");
    /** "The ministers of Italy, Spain and": who speaks is none of the states. */
    private static final Pattern OF_THEM = Pattern.compile("\\b(?:of|between|from|in|for|with|by|to) (?:the )?$");

    private static final Wording ENDS_A_LIST =
            Wording.of("\\b(?:of|between|from) (?:the )?(?:<(?:state|capital|organization):\\d+>,? )+and (?:the )?$");
    private static final Wording SPOKESMAN = Wording.of("(?i)(?:\\b(?:his|her)|['’]s?) spokes\\w+");
    private static final ImmutableSet<String> WITHOUT_CAPITALS = ImmutableSet.of("presidency", "presidential office");
    private static final Pattern STATE_VISIT = Pattern.compile("(?:his|her|their) state\\b");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}|\\d+\\p{L}{2} \\p{Lu}).*");
    private static final Pattern NUMBER = Pattern.compile(":(\\d+)>");

    private Speakers() {}

    /** Those whom a match names; empty if it is not plain who is meant. */
    static ImmutableList<Actor> of(PatternMatch match) {
        Optional<Mention> first = match.mention("first");
        boolean isEndOfList = first.isEmpty() && ENDS_A_LIST.isIn(match.before());
        Matcher list = LIST.matcher(match.before());
        boolean isList = first.isPresent() && list.find();
        if (isSpokesmanOfPerson(match)
                || isOwner(match)
                || isEndOfList
                || (isList
                        && (OF_THEM.matcher(match.before())
                                        .region(0, list.start())
                                        .find()
                                || isOfSeveral(match, list.group())))) {
            return ImmutableList.of();
        }
        Stream<Optional<Actor>> before = isList ? listed(match, list.group()) : Stream.of();
        return Stream.concat(before, Stream.of(match.actor("first"), match.actor("who"), group(match), body(match)))
                .flatMap(Optional::stream)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** "His spokesman said": he did not. */
    private static boolean isSpokesmanOfPerson(PatternMatch match) {
        boolean isPerson = match.mention("who")
                .filter(who -> who.kind() == Mention.Kind.PERSON || who.kind() == Mention.Kind.HE)
                .isPresent();
        return isPerson && SPOKESMAN.isIn(match.text().words(match.span()));
    }

    /** "The diplomats of Italy, Spain and France": a body of all of them, and the other states do not speak. */
    private static boolean isOfSeveral(PatternMatch match, String list) {
        return mentioned(match, list)
                .anyMatch(mention -> mention.kind() == Mention.Kind.ORGANIZATION
                        && match.text().words(mention.span()).contains(" of "));
    }

    /** "His state visit": nobody who states a visit. */
    private static boolean isOwner(PatternMatch match) {
        MarkedText text = match.text();
        return match.mention("who")
                .map(who -> text.words(new Span(who.span().start(), text.span().end())))
                .filter(words -> STATE_VISIT.matcher(words).lookingAt())
                .isPresent();
    }

    private static Stream<Optional<Actor>> listed(PatternMatch match, String list) {
        return mentioned(match, list).map(Mention::actor);
    }

    private static Stream<Mention> mentioned(PatternMatch match, String list) {
        return NUMBER.matcher(list)
                .results()
                .map(number -> match.text().mentions().get(Integer.parseInt(number.group(1))));
    }

    /** For whom a spokesman speaks: "Foreign Ministry spokesman", "a spokeswoman for the Foreign Ministry". */
    static ImmutableList<Said<?>> onBehalfOf(PatternMatch match) {
        boolean spokesman =
                match.words("who").filter(words -> words.startsWith("spokes")).isPresent();
        Optional<Mention> before = spokesman ? mentionBefore(match) : Optional.empty();
        return Stream.concat(match.mention("behalf").stream(), before.stream())
                .flatMap(mention ->
                        mention.actor().stream().map(actor -> Said.of(Statement.ON_BEHALF_OF, actor, mention.span())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Optional<Mention> mentionBefore(PatternMatch match) {
        return match.text().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.ORGANIZATION)
                .filter(mention -> mention.span().end() <= match.span().start()
                        && match.span().start() - mention.span().end() <= "'s ".length())
                .findFirst();
    }

    /** Whether a verb in the plural goes with them. */
    static boolean areSeveral(PatternMatch match) {
        String last = match.words("group")
                .or(() -> match.words("body"))
                .or(() -> match.words("who"))
                .orElse("");
        return match.mention("first").isPresent() || last.endsWith("s") || last.endsWith("Staff");
    }

    /** Only what is written as a name: "the Coast Guard", not "the second division". */
    private static Optional<Actor> body(PatternMatch match) {
        return match.words("body")
                .filter(words ->
                        WITHOUT_CAPITALS.contains(words) || NAME.matcher(words).matches())
                .map(Organization::of);
    }

    private static Optional<Actor> group(PatternMatch match) {
        return match.words("group").map(words -> {
            Organization.Builder group = Organization.builder().name(words);
            match.mention("of").flatMap(mention -> mention.state()).ifPresent(group::of);
            return group.build();
        });
    }
}
