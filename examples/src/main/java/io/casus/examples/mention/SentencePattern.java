package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over words and mentions: {@code {who:actor} (?:has )?fired {what:missile}}.
 *
 * <p>Outside of braces it is a regular expression over the skeleton of a {@link MarkedText}, without regard to
 * capitals. {@code {name:group}} is a mention of a group of kinds, to be asked for by its name; {@code {group}} is one
 * that is not asked for. {@code {some}} is up to six words and mentions within a clause. Quantifiers of regular
 * expressions in braces cannot be used. A rule to which capitals matter looks at {@link PatternMatch#words}.
 *
 * <p>What a pattern costs: it is only tried on sentences that have all the words and mentions that it cannot do
 * without, and finding out takes next to no time. What it needs is read off it ({@link NeededWords}), as far as it can
 * be seen, so that whoever writes one should
 *
 * <ul>
 *   <li>have at least one word in it that is not optional, or a choice of words as in {@code (?:visits|travels to)},
 *       and that few sentences have; a verb or a noun, for actors are in nearly all,
 *   <li>put {@code \b} before a word with which the pattern, or a choice at its start, begins: {@code \blaunch of},
 *   <li>write the beginnings of words out: {@code condemn\w*} and {@code launch(?:es|ed)?} are good, {@code
 *       \w*launch} and {@code [lL]aunch} are not,
 *   <li>not begin with something long that may be anything, such as {@code .*} or {@code {some}}, and
 *   <li>keep what may repeat apart from what follows: {@code [^,;]{0,60}} before a comma rather than {@code .{0,60}}.
 * </ul>
 */
public final class SentencePattern {
    private static final Pattern NAME_OR_CAPITAL = Pattern.compile("\\(\\?<\\w+>|\\\\[pP]\\{\\w+\\}|\\\\.|([A-Z])");
    private static final Pattern BRACES = Pattern.compile("\\{(?:([a-z]\\w*):)?([a-z]+)\\}");

    private static final ImmutableMap<String, String> GROUPS = ImmutableMap.<String, String>builder()
            .put("actor", "(?:state|people|capital|person|office|organization|he|it)")
            .put("launcher", "(?:state|capital|organization|it)")
            .put("speaker", "(?:state|capital|person|office|organization|he)")
            .put("nation", "(?:state|people|capital)")
            .put("people", "people")
            .put("government", "(?:state|capital)")
            .put("human", "(?:person|office|he)")
            .put("party", "(?:state|capital|person|office|organization|he|it)")
            .put("organization", "organization")
            .put("place", "(?:state|capital|city)")
            .put("waters", "waters")
            .put("missile", "missile")
            .put("time", "time")
            .put("length", "length")
            .put("count", "count")
            .put("quotation", "quotation")
            .put("he", "he")
            .put("it", "it")
            .build();

    private final String regex;
    private final Optional<Pattern> behind;
    private final Pattern pattern;
    private final boolean onlyAtTheStart;
    private final Beginnings beginnings;
    private final NeededWords needed;
    private final ImmutableMap<String, Integer> names;

    private SentencePattern(String regex) {
        this.regex = regex;
        ImmutableList<String> lookingBehind = RegexParts.lookingBehind(regex);
        String rest = regex.substring(String.join("", lookingBehind).length());
        // A condition that tries all lengths costs most: it is asked last.
        behind = joined(lookingBehind.stream().filter(RegexParts::isOfSeveralLengths))
                .map(Pattern::compile);
        pattern = Pattern.compile(joined(lookingBehind.stream().filter(part -> !RegexParts.isOfSeveralLengths(part)))
                        .orElse("")
                + Alternatives.withBeginningsShared(rest));
        onlyAtTheStart = RegexParts.onlyFitsAtTheStart(regex);
        beginnings = Beginnings.of(regex);
        needed = NeededWords.of(regex);
        names = RegexParts.numbersOfNames(regex);
    }

    private static Optional<String> joined(Stream<String> parts) {
        return parts.reduce(String::concat);
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern
     * @return the pattern
     */
    public static SentencePattern of(String text) {
        Matcher braces = BRACES.matcher(text);
        String regex = braces.replaceAll(found -> Matcher.quoteReplacement(regex(found.group(1), found.group(2))));
        return new SentencePattern(inLowerCase(regex));
    }

    /** The names of groups and what follows a backslash keep their capitals. */
    private static String inLowerCase(String regex) {
        return NAME_OR_CAPITAL
                .matcher(regex)
                .replaceAll(found -> found.group(1) == null
                        ? Matcher.quoteReplacement(found.group())
                        : found.group(1).toLowerCase(Locale.ROOT));
    }

    private static String regex(@Nullable String name, String group) {
        if (group.equals("some")) {
            return "(?:[^\\s,;()]+ ){0,6}?";
        }
        String kinds = GROUPS.get(group);
        if (kinds == null) {
            throw new IllegalArgumentException("The pattern has the group «" + group + "», but one of "
                    + GROUPS.keySet() + " or some is expected.");
        }
        return "(" + (name == null ? "?:" : "?<" + name + ">") + "<" + kinds + ":\\d+>)";
    }

    /**
     * Returns whether the pattern may fit, which takes next to no time to find out.
     *
     * @param text the sentence
     * @return false if the sentence lacks a word without which the pattern does not fit
     */
    public boolean mayFit(MarkedText text) {
        return needed.areIn(text.words());
    }

    /**
     * Looks for all places where the pattern fits.
     *
     * @param text the sentence
     * @return the matches, in order; they do not overlap
     */
    public ImmutableList<PatternMatch> find(MarkedText text) {
        int last = needed.lastIn(text.words());
        if (last < 0) {
            return ImmutableList.of();
        }
        String lowerCase = text.lowerCase();
        Openings openings = text.openings();
        int end = onlyAtTheStart ? 1 : Math.min(last + 1, lowerCase.length());
        int position = beginnings.next(0, end, openings);
        if (position >= end) {
            return ImmutableList.of();
        }
        Matcher matcher = at(pattern, lowerCase);
        ImmutableList.Builder<PatternMatch> matches = ImmutableList.builder();
        while (position < end) {
            boolean fits = matcher.region(position, lowerCase.length()).lookingAt() && isBehind(position, lowerCase);
            if (fits) {
                matches.add(new PatternMatch(text, matcher, names));
            }
            int next = fits ? Math.max(matcher.end(), position + 1) : position + 1;
            position = beginnings.next(next, end, openings);
        }
        return matches.build();
    }

    private boolean isBehind(int position, String lowerCase) {
        return behind.isEmpty()
                || at(behind.get(), lowerCase)
                        .region(position, lowerCase.length())
                        .lookingAt();
    }

    /** A matcher that sees all of a text, wherever it is tried. */
    private static Matcher at(Pattern tried, String lowerCase) {
        return tried.matcher(lowerCase).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Looks for the places as {@link #find} does, only slower: everywhere. */
    ImmutableList<PatternMatch> findEverywhere(MarkedText text) {
        Matcher matcher = Pattern.compile(regex).matcher(text.lowerCase());
        ImmutableList.Builder<PatternMatch> matches = ImmutableList.builder();
        while (matcher.find()) {
            matches.add(new PatternMatch(text, matcher, names));
        }
        return matches.build();
    }

    /** What the pattern cannot do without. */
    NeededWords needed() {
        return needed;
    }

    @Override
    public String toString() {
        return regex;
    }
}
