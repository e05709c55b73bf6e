package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.incident.Statement;
import io.casus.vocabulary.Medium;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How, where, when and in which language something was said, read from the words around it: "At a news conference on
 * Friday, Macron said in French".
 */
final class SpeechContext {
    private static final ImmutableMap<Medium, Pattern> MEDIA = ImmutableMap.<Medium, Pattern>builder()
            .put(Medium.NEWS_CONFERENCE, Pattern.compile("\\b(?:news|press) (?:conference|briefing)\\b"))
            .put(Medium.INTERVIEW, Pattern.compile("\\binterview\\b"))
            .put(
                    Medium.SOCIAL_MEDIA,
                    Pattern.compile(
                            "\\btweet(?:ed|s)?\\b|\\bposted\\b|\\bon (?:x|twitter|facebook|telegram|truth social|social media)\\b|\\bin a (?:[a-z]+ )?post\\b"))
            .put(
                    Medium.BROADCAST,
                    Pattern.compile("\\bon (?:[a-z<>0-9:]+ )?(?:television|radio)\\b|\\bin a (?:[a-z]+ )?broadcast\\b"))
            .put(Medium.SPEECH, Pattern.compile("\\bin (?:an?|<he:\\d+>) (?:[a-z]+ ){0,2}(?:speech|address)\\b"))
            .put(
                    Medium.WRITTEN_STATEMENT,
                    Pattern.compile(
                            "\\bstatement (?:said|says|read|added|issued|released)\\b|\\bin an? (?:[a-z]+ ){0,2}statement\\b|\\b(?:press release|communique)\\b|\\bstatement (?:from|by)\\b"))
            .buildOrThrow();
    private static final Pattern OCCASION = Pattern.compile(
            "\\b(?:at|during|in|after) (?:an? |the |their |<(?:he|it):\\d+> )?((?:[a-z-]+ ){0,3}(?:summit|hearing|ceremony|forum|debate|parade|meetings?|talks))\\b");
    private static final Pattern LANGUAGE =
            Pattern.compile("\\b(?:in|speaking) <people:(\\d+)>(?! [a-z]*(?:wa|territor|sea))");
    private static final ImmutableMap<String, String> LANGUAGES = languages();

    private final MarkedText text;
    private final String skeleton;

    SpeechContext(MarkedText text) {
        this.text = text;
        skeleton = text.skeleton().toLowerCase(Locale.ROOT);
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
            for (Medium medium : MEDIA.keySet()) {
                Matcher matcher = matcher(MEDIA.get(medium), span);
                if (matcher.find()) {
                    return Optional.of(Said.of(Statement.MEDIUM, medium, text.origin(matcher.start(), matcher.end())));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Said<?>> occasion(ImmutableList<Span> around) {
        for (Span span : around) {
            Matcher matcher = matcher(OCCASION, span);
            if (matcher.find()) {
                Span words = text.origin(matcher.start(1), matcher.end(1));
                return Optional.of(Said.of(Statement.OCCASION, text.words(words), words));
            }
        }
        return Optional.empty();
    }

    private Optional<Said<?>> language(ImmutableList<Span> around) {
        for (Span span : around) {
            Matcher matcher = matcher(LANGUAGE, span);
            if (matcher.find()) {
                Mention people = text.mentions().get(Integer.parseInt(matcher.group(1)));
                return Optional.ofNullable(LANGUAGES.get(text.words(people.span())))
                        .map(code -> Said.of(Statement.LANGUAGE, code, people.span()));
            }
        }
        return Optional.empty();
    }

    /** The day or the hour that a saying names next to its verb. */
    Optional<Said<?>> time(Span saying, Span words) {
        return text.mentions().stream()
                .filter(Mention.OfTime.class::isInstance)
                .map(Mention.OfTime.class::cast)
                .filter(time -> saying.contains(time.span()) && !words.contains(time.span()))
                .findFirst()
                .map(time -> Said.of(Incident.TIME, time.words().time(), time.span()));
    }

    private Matcher matcher(Pattern pattern, Span span) {
        int from = text.inSkeleton(span.start());
        return pattern.matcher(skeleton).region(from, Math.max(from, text.inSkeleton(span.end())));
    }
}
