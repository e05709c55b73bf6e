package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.vocabulary.Medium;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How, where, when and in which language something was said, read from the words around it: "At a news conference on
 * Friday, Macron said in French".
 */
final class SpeechContext {
    private static final ImmutableMap<Medium, SentencePattern> MEDIA = ImmutableMap.<Medium, SentencePattern>builder()
            .put(Medium.NEWS_CONFERENCE, SentencePattern.of("\\b(?:news|press) (?:conference|briefing)\\b"))
            .put(Medium.INTERVIEW, SentencePattern.of("\\binterview\\b"))
            .put(
                    Medium.SOCIAL_MEDIA,
                    SentencePattern.of(
                            "\\btweet(?:ed|s)?\\b|\\bposted\\b|\\bon (?:x|twitter|facebook|telegram|truth social|social media)\\b|\\bin a (?:[a-z]+ )?post\\b"))
            .put(
                    Medium.BROADCAST,
                    SentencePattern.of(
                            "\\bon (?:[a-z<>0-9:]+ )?(?:television|radio)\\b|\\bin a (?:[a-z]+ )?broadcast\\b"))
            .put(Medium.SPEECH, SentencePattern.of("\\bin (?:an?|{he}) (?:[a-z]+ ){0,2}(?:speech|address)\\b"))
            .put(
                    Medium.WRITTEN_STATEMENT,
                    SentencePattern.of(
                            "\\bstatement (?:said|says|read|added|issued|released)\\b|\\bin an? (?:[a-z]+ ){0,2}statement\\b|\\b(?:press release|communique)\\b|\\bstatement (?:from|by)\\b"))
            .buildOrThrow();
    private static final SentencePattern OCCASION = SentencePattern.of(
            "\\b(?:at|during|in|after) (?:an? |the |their |{he} |{it} )?(?<occasion>(?:[a-z-]+ ){0,3}(?:summit|hearing|ceremony|forum|debate|parade|meetings?|talks))\\b");
    private static final SentencePattern LANGUAGE =
            SentencePattern.of("\\b(?:in|speaking) {people:people}(?! [a-z]*(?:wa|territor|sea))");
    private static final ImmutableMap<String, String> LANGUAGES = languages();

    private final MarkedText text;

    SpeechContext(MarkedText text) {
        this.text = text;
    }

    private static ImmutableMap<String, String> languages() {
        ImmutableMap.Builder<String, String> languages = ImmutableMap.builder();
        for (String code : Locale.getISOLanguages()) {
            languages.put(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH), code);
        }
        return languages.buildKeepingLast();
    }

    /**
     * Reads the words before and after what is said.
     *
     * @param around the stretches of the sentence that belong to a saying, without what is said
     * @return medium, occasion, time and language, as far as they are told
     */
    ImmutableList<Said<?>> read(ImmutableList<Span> around) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        medium(around).ifPresent(said::add);
        occasion(around).ifPresent(said::add);
        language(around).ifPresent(said::add);
        return said.build();
    }

    private Optional<Said<?>> medium(ImmutableList<Span> around) {
        for (Span span : around) {
            for (Map.Entry<Medium, SentencePattern> medium : MEDIA.entrySet()) {
                Optional<PatternMatch> match = first(medium.getValue(), span);
                if (match.isPresent()) {
                    return match.map(words -> Said.of(Statement.MEDIUM, medium.getKey(), words.span()));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Said<?>> occasion(ImmutableList<Span> around) {
        return first(OCCASION, around)
                .flatMap(match -> match.span("occasion"))
                .map(words -> Said.of(Statement.OCCASION, text.words(words), words));
    }

    private Optional<Said<?>> language(ImmutableList<Span> around) {
        return first(LANGUAGE, around)
                .flatMap(match -> match.span("people"))
                .flatMap(people -> Optional.ofNullable(LANGUAGES.get(text.words(people)))
                        .map(code -> Said.of(Statement.LANGUAGE, code, people)));
    }

    private Optional<PatternMatch> first(SentencePattern pattern, ImmutableList<Span> around) {
        return around.stream().flatMap(span -> first(pattern, span).stream()).findFirst();
    }

    /** The first place within a stretch that a pattern fits. */
    private Optional<PatternMatch> first(SentencePattern pattern, Span within) {
        for (PatternMatch match : pattern.find(text)) {
            if (within.contains(match.span())) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** The day or the hour that a saying names next to its verb. */
    Optional<Said<?>> time(Span saying, Span words) {
        for (Mention mention : text.mentions()) {
            if (mention instanceof Mention.OfTime time
                    && saying.contains(time.span())
                    && !words.contains(time.span())
                    && !EventWords.isInRelativeClause(text, time.span())) {
                return Optional.of(Said.of(Incident.TIME, time.words().time(), time.span()));
            }
        }
        return Optional.empty();
    }
}
