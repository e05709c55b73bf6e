package io.casus.examples.mention;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Dateline;
import io.casus.examples.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The state in which a report was written, by its dateline: "ISLAMABAD: ", "La Paz (AFP) –", "BERLIN" as a line. */
final class WhereWritten {
    private static final Splitter END_OF_PLACE = Splitter.on(Pattern.compile("[,(:/—–]| -"))
            .trimResults()
            .omitEmptyStrings()
            .limit(2);
    private static final Pattern IN_CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu} '-]{2,30}(?=:|$)");
    private static final Pattern BEFORE_COLON =
            Pattern.compile("\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){0,2}(?=: \\p{Lu})");
    /** Behind so many lines, no report begins. */
    private static final int BEGINNING = 6;

    private static final ImmutableMap<String, String> STATES = states();

    private WhereWritten() {}

    /** The code of the state; empty if there is no dateline, or if it names another place. */
    static Optional<String> state(ArticleText article) {
        return article.paragraphs().stream()
                .limit(BEGINNING)
                .map(paragraph -> paragraph.span().in(article.text()))
                .flatMap(line -> place(line).stream())
                .flatMap(place -> Optional.ofNullable(STATES.get(upperCase(place))).stream())
                .findFirst();
    }

    /** The place of a dateline, or a place in capitals that is a line of its own or that a colon follows. */
    private static Optional<String> place(String line) {
        int length = Dateline.length(line);
        if (length > 0) {
            return END_OF_PLACE.splitToStream(line.substring(0, length)).findFirst();
        }
        Matcher capitals = IN_CAPITALS.matcher(line);
        if (capitals.lookingAt()) {
            return Optional.of(capitals.group());
        }
        // "Japan: we will talk" begins a headline.
        Matcher before = BEFORE_COLON.matcher(line);
        return before.lookingAt() && !isState(before.group()) ? Optional.of(before.group()) : Optional.empty();
    }

    private static boolean isState(String name) {
        return !Gazetteer.STATES.find(Words.of(name), new Span(0, name.length())).stream()
                .allMatch(hit -> hit.value().kind() == Mention.Kind.CAPITAL);
    }

    /** The states by their capitals, other cities and names: Singapore is both. */
    private static ImmutableMap<String, String> states() {
        ImmutableMap.Builder<String, String> states = ImmutableMap.builder();
        Gazetteer.PLACES
                .entries()
                .forEach(place ->
                        place.value().country().ifPresent(state -> states.put(upperCase(place.phrase()), state)));
        Gazetteer.STATES
                .entries()
                .filter(name -> name.value().kind() != Mention.Kind.PEOPLE)
                .forEach(name ->
                        states.put(upperCase(name.phrase()), name.value().code()));
        return states.buildKeepingLast();
    }

    private static String upperCase(String name) {
        return name.toUpperCase(Locale.ROOT);
    }
}
