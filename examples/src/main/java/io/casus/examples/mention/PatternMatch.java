package io.casus.examples.mention;

import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.examples.text.Span;
import java.util.Optional;
import java.util.regex.Matcher;

/** A place where a {@link SentencePattern} fits. */
public final class PatternMatch {
    private final MarkedText text;
    private final Span whole;
    private final ImmutableMap<String, Integer> names;
    /** Where the parts of each number begin and end; negative of one that is not in the text. */
    private final int[] bounds;

    /**
     * Keeps where a pattern fits.
     *
     * @param text the sentence
     * @param matcher the place that has been found in its skeleton
     * @param names the names of the parts of the pattern with their numbers
     */
    PatternMatch(MarkedText text, Matcher matcher, ImmutableMap<String, Integer> names) {
        this.text = text;
        this.names = names;
        whole = new Span(matcher.start(), matcher.end());
        bounds = new int[2 * (matcher.groupCount() + 1)];
        for (int number = 0; number <= matcher.groupCount(); number++) {
            bounds[2 * number] = matcher.start(number);
            bounds[2 * number + 1] = matcher.end(number);
        }
    }

    /**
     * Returns the sentence.
     *
     * @return the sentence that the pattern fits
     */
    public MarkedText text() {
        return text;
    }

    /**
     * Returns where the whole pattern fits.
     *
     * @return the stretch of the original text
     */
    public Span span() {
        return text.origin(whole.start(), whole.end());
    }

    /**
     * Returns where a part of the pattern fits.
     *
     * @param name the name of the part
     * @return the stretch of the original text, or empty if that part is not in the text
     */
    public Optional<Span> span(String name) {
        return group(name).map(group -> text.origin(group.start(), group.end()));
    }

    /**
     * Returns the words of a part of the pattern.
     *
     * @param name the name of the part
     * @return the words as they stand in the original text, or empty if that part is not in the text
     */
    public Optional<String> words(String name) {
        return span(name).map(text::words);
    }

    /**
     * Returns a mention.
     *
     * @param name the name that the pattern gives it
     * @return the mention, or empty if that part is not in the text
     */
    public Optional<Mention> mention(String name) {
        return group(name).map(group -> text.mentionAt(group.start()));
    }

    /**
     * Returns who is mentioned.
     *
     * @param name the name that the pattern gives the mention
     * @return the actor, or empty if that part is not in the text or it is not plain who is meant
     */
    public Optional<Actor> actor(String name) {
        return mention(name).flatMap(Mention::actor);
    }

    /**
     * Returns all mentions that the pattern names and that are in the text.
     *
     * @return the mentions by their names in the pattern
     */
    public ImmutableMap<String, Mention> mentions() {
        ImmutableMap.Builder<String, Mention> found = ImmutableMap.builder();
        names.forEach((name, number) -> {
            int start = bounds[2 * number];
            if (start >= 0 && text.skeleton().charAt(start) == '<') {
                found.put(name, text.mentionAt(start));
            }
        });
        return found.build();
    }

    /**
     * Returns whether the match begins with a time: "last year's test".
     *
     * @return whether its first mention is a time at its very start
     */
    public boolean startsWithTime() {
        return text.skeleton().startsWith("<time:", whole.start());
    }

    /**
     * Returns the skeleton of the sentence before the match.
     *
     * @return what stands before it
     */
    public String before() {
        return text.skeleton().substring(0, whole.start());
    }

    /**
     * Returns the skeleton of the sentence before a mention.
     *
     * @param name the name that the pattern gives the mention
     * @return what stands before it; before the match if that part is not in the text
     */
    public String beforeMention(String name) {
        return group(name)
                .map(group -> text.skeleton().substring(0, group.start()))
                .orElseGet(this::before);
    }

    /**
     * Returns the skeleton of the sentence after the match.
     *
     * @return what stands after it
     */
    public String after() {
        return text.skeleton().substring(whole.end());
    }

    /**
     * Returns what {@link #before()} does, in lower case.
     *
     * @return what stands before it
     */
    public String beforeInLowerCase() {
        return text.lowerCase().substring(0, whole.start());
    }

    /**
     * Returns what {@link #after()} does, in lower case.
     *
     * @return what stands after it
     */
    public String afterInLowerCase() {
        return text.lowerCase().substring(whole.end());
    }

    private Optional<Span> group(String name) {
        Integer number = names.get(name);
        return number == null || bounds[2 * number] < 0
                ? Optional.empty()
                : Optional.of(new Span(bounds[2 * number], bounds[2 * number + 1]));
    }
}
