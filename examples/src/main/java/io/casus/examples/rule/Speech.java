package io.casus.examples.rule;

import com.google.common.collect.ImmutableMap;
import io.casus.vocabulary.Medium;
import io.casus.vocabulary.Stance;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs of saying, and what is done with them. */
final class Speech {
    /** Verbs that report words, in the past, the present, and as participles. */
    static final String VERB =
            "(?:said|says|saying|stated|states|stating|added|adds|adding|told|telling|reported|reports|confirmed|confirms|confirming|claimed|claims|claiming"
                    + "|announced|announces|announcing|stressed|stressing|emphasi[sz]ed|emphasi[sz]ing|noted|noting|warned|warns|warning|called|calls|calling|described|describes|describing|label(?:l)?ed|label(?:l)?ing"
                    + "|condemned|condemns|condemning|denounced|denouncing|reiterated|reiterating|reaffirmed|reaffirming|pledged|pledging|vowed|vowing|insisted|insisting|declared|declaring|argued|arguing|wrote|writing"
                    + "|explained|explaining|praised|praising|urged|urging|hailed|hailing|slammed|slamming|criticized|criticised|accused|accusing|acknowledged|acknowledging|revealed|disclosed|suggested|tweeted|posted|predicted|predicts|asked|replied|responded|welcomed|promised|expressed|highlighted|underscored|testified|assessed|assesses)";

    static final String ADVERBS =
            "(?:has |have |had |also |later |then |again |further |reportedly |strongly |jointly |<time:\\d+> ){0,3}";

    private static final ImmutableMap<String, Stance> STANCES = ImmutableMap.<String, Stance>builder()
            .put("condemn", Stance.CONDEMNS)
            .put("denounc", Stance.CONDEMNS)
            .put("slam", Stance.CONDEMNS)
            .put("reiterat", Stance.REAFFIRMS)
            .put("reaffirm", Stance.REAFFIRMS)
            .put("warn", Stance.WARNS)
            .put("predict", Stance.PREDICTS)
            .put("assess", Stance.ASSESSES)
            .put("claim", Stance.CLAIMS)
            .put("confirm", Stance.CONFIRMS)
            .put("announc", Stance.ANNOUNCES)
            .put("urg", Stance.DEMANDS)
            .put("welcom", Stance.SUPPORTS)
            .put("prais", Stance.SUPPORTS)
            .put("hail", Stance.SUPPORTS)
            .build();

    private static final Pattern NEWS_CONFERENCE = Pattern.compile("(?i)\\b(?:news|press) (?:conference|briefing)\\b");
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)\\bstatement (?:said|says|read|added)|\\bin an? (?:joint |written |separate )?statement\\b");
    private static final Pattern INTERVIEW = Pattern.compile("(?i)\\b(?:in an? |an )interview\\b");
    private static final Pattern SPEECH = Pattern.compile("(?i)\\bin an? (?:televised )?(?:speech|address)\\b");
    private static final Pattern POST =
            Pattern.compile("(?i)\\b(?:tweeted|on Twitter|on social media|in a post|posted on)\\b");

    private Speech() {}

    static Optional<Stance> stance(String verb) {
        String word = verb.toLowerCase(Locale.ROOT);
        return STANCES.entrySet().stream()
                .filter(entry -> word.startsWith(entry.getKey()))
                .map(java.util.Map.Entry::getValue)
                .findFirst();
    }

    static Optional<Medium> medium(String sentence) {
        if (has(NEWS_CONFERENCE, sentence)) {
            return Optional.of(Medium.NEWS_CONFERENCE);
        }
        if (has(STATEMENT, sentence)) {
            return Optional.of(Medium.WRITTEN_STATEMENT);
        }
        if (has(INTERVIEW, sentence)) {
            return Optional.of(Medium.INTERVIEW);
        }
        if (has(SPEECH, sentence)) {
            return Optional.of(Medium.SPEECH);
        }
        return has(POST, sentence) ? Optional.of(Medium.SOCIAL_MEDIA) : Optional.empty();
    }

    private static boolean has(Pattern pattern, String sentence) {
        Matcher matcher = pattern.matcher(sentence);
        return matcher.find();
    }
}
