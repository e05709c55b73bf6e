package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.mention.Choice;
import io.casus.examples.mention.Gazetteer;
import io.casus.vocabulary.Stance;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The verbs and nouns of saying, as the tables {@code speech.txt} and {@code speech-nouns.txt} have them. */
final class Speech {
    static final ImmutableList<SpeechVerb> VERBS =
            Gazetteer.rows("speech").stream().map(SpeechVerb::ofRow).collect(toImmutableList());

    private static final ImmutableMap<String, SpeechVerb> BY_FORM = byForm();
    private static final ImmutableMap<String, Stance> NOUNS = nouns();

    static final String ADVERBS =
            "(?:has |have |had |also |earlier |later |then |again |further |once |today |both |all |each |however, |[a-z]+ly |(?:early |late |on |earlier )*<time:\\d+>,? ){0,3}";

    /** Verbs of all sorts, in the present and the past. */
    static final String VERB = finite(verb -> true);

    /** What the nouns of saying are: "sharp criticism", "serious concerns". */
    static final String NOUN = Choice.of(NOUNS.keySet());

    private Speech() {}

    private static ImmutableMap<String, SpeechVerb> byForm() {
        ImmutableMap.Builder<String, SpeechVerb> byForm = ImmutableMap.builder();
        VERBS.forEach(verb -> verb.forms().forEach(form -> byForm.put(form, verb)));
        return byForm.buildKeepingLast();
    }

    private static ImmutableMap<String, Stance> nouns() {
        ImmutableMap.Builder<String, Stance> nouns = ImmutableMap.builder();
        for (ImmutableList<String> row : Gazetteer.rows("speech-nouns")) {
            Splitter.on(';')
                    .trimResults()
                    .splitToStream(row.get(0))
                    .forEach(noun -> nouns.put(noun, Stance.of(row.get(1))));
        }
        return nouns.buildOrThrow();
    }

    /** The present and the past of verbs, as alternatives of a pattern. */
    static String finite(Predicate<SpeechVerb> which) {
        return alternatives(
                VERBS.stream().filter(which).flatMap(verb -> Stream.of(verb.base(), verb.third(), verb.past())));
    }

    /** The past of verbs, which is their passive too. */
    static String past(Predicate<SpeechVerb> which) {
        return alternatives(VERBS.stream().filter(which).map(SpeechVerb::past));
    }

    /** The participles of verbs. */
    static String participles(Predicate<SpeechVerb> which) {
        return alternatives(VERBS.stream().filter(which).map(SpeechVerb::participle));
    }

    private static String alternatives(Stream<String> forms) {
        return Choice.of(forms.filter(form -> !form.equals("-")).collect(toImmutableSet())) + "\\b";
    }

    /**
     * Returns the verb of a form.
     *
     * @param form any form of it
     * @return the verb, or empty if it is none of saying
     */
    static Optional<SpeechVerb> verb(String form) {
        return Optional.ofNullable(BY_FORM.get(form.toLowerCase(Locale.ROOT)));
    }

    /** What is done by expressing something that begins with these words: "deep concern over the raid". */
    static Optional<Stance> feeling(String words) {
        Matcher matcher = FEELING.matcher(words);
        return matcher.find()
                ? Optional.ofNullable(NOUNS.get(matcher.group(1).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** What is done by words that are nothing but such a noun: "serious concerns". */
    static Optional<Stance> onlyFeeling(String words) {
        Matcher matcher = FEELING.matcher(words);
        return matcher.find() && matcher.end() == words.length() ? feeling(words) : Optional.empty();
    }

    private static final Pattern FEELING =
            Pattern.compile("^(?:[\\w-]+ ){0,3}?(" + NOUN + ")\\b", Pattern.CASE_INSENSITIVE);
}
