package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.text.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over words and mentions: {@code {who:actor} (?:has )?fired {what:missile}}.
 *
 * <p>Outside of braces it is a regular expression over the skeleton of a {@link MarkedText}. {@code {name:group}} is
 * a mention of a
 * group of kinds, to be asked for by its name; {@code {group}} is one that is not asked for. {@code {some}} is up to
 * six words
 * and mentions within a clause. Quantifiers of regular expressions in braces cannot be used.
 */
public final class SentencePattern {
    private static final Pattern NAME = Pattern.compile("\\(\\?<([a-zA-Z]\\w*)>");
    private static final Pattern BRACES = Pattern.compile("\\{(?:([a-z]\\w*):)?([a-z]+)\\}");

    private static final ImmutableMap<String, String> GROUPS = ImmutableMap.<String, String>builder()
            .put("actor", "(?:state|people|capital|person|office|organization|he|it)")
            .put("launcher", "(?:state|capital|organization|it)")
            .put("speaker", "(?:state|capital|person|office|organization|he)")
            .put("nation", "(?:state|people|capital)")
            .put("government", "(?:state|capital)")
            .put("human", "(?:person|office|he)")
            .put("organization", "organization")
            .put("place", "(?:state|capital|city)")
            .put("waters", "waters")
            .put("missile", "missile")
            .put("time", "time")
            .put("length", "length")
            .put("quotation", "quotation")
            .put("it", "it")
            .build();

    private final Pattern pattern;

    private SentencePattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @param text the pattern
     * @return the pattern, which matches without regard to capitals
     */
    public static SentencePattern of(String text) {
        Matcher braces = BRACES.matcher(text);
        String regex = braces.replaceAll(found -> Matcher.quoteReplacement(regex(found.group(1), found.group(2))));
        return new SentencePattern(Pattern.compile(regex, Pattern.CASE_INSENSITIVE));
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
     * Looks for all places where the pattern fits.
     *
     * @param text the sentence
     * @return the matches, in order; they do not overlap
     */
    public ImmutableList<PatternMatch> find(MarkedText text) {
        ImmutableList.Builder<PatternMatch> matches = ImmutableList.builder();
        Matcher matcher = pattern.matcher(text.skeleton());
        while (matcher.find()) {
            matches.add(new PatternMatch(
                    text, matcher.toMatchResult(), matcher.groupCount() > 0 ? named(matcher) : ImmutableMap.of()));
        }
        return matches.build();
    }

    private ImmutableMap<String, Span> named(Matcher matcher) {
        ImmutableMap.Builder<String, Span> groups = ImmutableMap.builder();
        for (String name : names()) {
            if (matcher.start(name) >= 0) {
                groups.put(name, new Span(matcher.start(name), matcher.end(name)));
            }
        }
        return groups.build();
    }

    private ImmutableList<String> names() {
        return NAME.matcher(pattern.pattern())
                .results()
                .map(result -> result.group(1))
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public String toString() {
        return pattern.pattern();
    }
}
