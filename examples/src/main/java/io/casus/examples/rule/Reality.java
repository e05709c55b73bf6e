package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.Wording;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether what a sentence speaks of happened, and how surely: read from the words before it, and from the auxiliary
 * verbs that a pattern keeps under the name {@code aux}. What the sentence says did not happen gives nothing, unless
 * somebody denies it.
 *
 * @param status whether it happened
 * @param certainty how surely that is said
 */
public record Reality(IncidentStatus status, Certainty certainty) {
    private static final String AUXILIARIES =
            "has|have|had|having|is|was|are|were|been|being|be|will|would|shall|may|might|could|can|should|must|to|not|never|also|already|now|reportedly|allegedly"
                    + "|apparently|recently|currently|soon|repeatedly|secretly|officially|formally|unanimously|overwhelmingly|narrowly|again|then|later|since|further|instead|jointly"
                    + "|plan|plans|planned|planning|intend|intends|intended|intending|preparing|set|due|scheduled|expected|likely|believed|said|thought|suspected|understood|known"
                    + "|about|ready|agreed|agrees|agree|vowed|vows|pledged|pledges|promised|promises|offered|offers|offering|refused|refuses|declined|declines|denied|denies|denying"
                    + "|willing|going|considering|possibly|potentially|probably|threatened|threatens|threatening|failed|want|wants|wanted|hopes|hoping|hoped|continues?|continued"
                    + "|begun|began|started|reported|alleged|accused|of|directly|even|still|only|briefly|just|earlier|previously|eventually|finally|subsequently|immediately|signed an? (?:deal|contract|agreement)|reached an? (?:deal|agreement)";

    /** What may stand between an actor and a verb, kept under the name {@code aux}. */
    static final String AUX = "(?<aux>(?:(?:" + AUXILIARIES + "|<time:\\d+>),? (?:on |in |last )?)*)";

    /** The same before a participle in the passive: "was", "has reportedly been". */
    static final String PASSIVE = "(?<aux>(?:(?:" + AUXILIARIES
            + "|<time:\\d+>),? (?:on |in )?)*(?:was|were|is|are|be|been|being|got) (?:(?:also|reportedly|formally|officially|briefly|later|permanently|subsequently|immediately|initially|narrowly|then|first|<time:\\d+>) )*)";

    /** Words between commas that explain the actor before. */
    static final String ASIDE = "(?: \\[[^\\]]{1,30}\\])?(?:, [^,;]{1,60},)?,? ";

    private static final String NEAR = "\\b[^,;:]{0,40}$";
    private static final Wording NEGATED = Wording.of(
            "\\b(?:not(?! only)|never|nor|neither|without|refus\\w+|declin\\w+|failed to|failure to|ruled out|rul\\w+ out|no longer|no plans?|unable to|no evidence|stopp?\\w* short of|prevent\\w*|avoid\\w*|deter|stop|halt|ban|prohibit\\w*|instead of|rather than)\\b[^,;:]{0,30}$|\\bno (?:new |further |more |immediate )?$|n't (?:\\w+ ){0,3}$");
    private static final Wording DENIED = Wording.of(
            "\\b(?:den(?:y|ies|ied|ying|ial)|(?:reject|dismiss|rubbish|refut|debunk)(?:s|es|ed|ing) (?:the |an? )?(?:\\w+ ){0,2}(?:claims?|reports?|rumou?rs?|accusations?|allegations?|suggestions?|posts?|speculation|talk))\\b[^;:]{0,80}$");
    private static final Wording CONDITIONAL =
            Wording.of("\\b(?:(?<!as |even )if|unless|whether|in case|in the event|were .{0,20} to)\\b[^;:]*$");
    private static final Wording POSSIBLE = Wording.of(
            "\\b(?:may|might|could|can|possib\\w+|potential\\w*|perhaps|hypothetical\\w*|consider(?:s|ed|ing)?|weigh(?:s|ed|ing)?|mull\\w*|threat\\w*|fear\\w*|risks?|likely|likelihood|prospects?"
                    + "|wants?|wanted|urg\\w+|call(?:s|ed|ing)? (?:for|on)|demand\\w*|ask\\w*|request\\w*|appeal\\w* (?:for|to)|hop(?:e|es|ed|ing)|seek\\w*|sought|readiness|ready|willing|propos\\w+|speculat\\w+"
                    + "|must|should|would|need(?:s|ed)?|warn\\w* (?:of|against)|probab\\w+|capab\\w+|able to|ability to)"
                    + NEAR);
    private static final Wording WOULD_AS_SAID =
            Wording.of("\\b(?:said|announc\\w+|pledg\\w+|vow\\w+|promis\\w+|confirm\\w+|told)\\b[^;:]{0,60}\\bwould "
                    + "(?:soon |also |be |<time> )*$");
    private static final Wording ANNOUNCED = Wording.of(
            "\\b(?:will|shall|plan(?:s|ned|ning)?|intend\\w*|intention|set to|due to|schedul\\w+|expect\\w*|anticipat\\w+|about to|going to|agree[sd]? to|agreement to|deal to|contract to|pledg\\w+|vow\\w+|promis\\w+|preparing|offer\\w*"
                    + "|announc\\w+ (?:a |the |an )?(?:plans?|new|planned|upcoming|future)|upcoming|future|planned)"
                    + NEAR);
    private static final Wording INFINITIVE =
            Wording.of("(?<!continues? |continued |began |begun |started )\\bto (?:soon |also |be )?$");
    private static final Wording ALLEGED = Wording.of(
            "\\b(?:alleg\\w+|accus\\w+)\\b[^;:]{0,60}$|\\breports? (?:in|by|from) [^;:]{0,50}\\bthat\\b[^;:]{0,40}$");
    private static final Wording PRESUMED = Wording.of(
            "\\b(?:reportedly|apparently|appear\\w*|believ\\w+|reason to believe|thinks?|thought to|suspect\\w*|presum\\w+|estimat\\w+|suggest\\w*|assess\\w*|credible evidence)\\b[^;:]{0,60}$");
    private static final ImmutableList<String> NEW_CLAUSE = ImmutableList.of(
            " as ", " while ", " after ", " when ", " because ", " but ", " although ", " though ", "\" ");
    /** A mention in the skeleton, whose colon is no end of a clause. */
    private static final Pattern TAG = Pattern.compile("<(\\w+):\\d+>");

    private static final int LOOK_BACK = 90;

    /** Whether it happened, by anybody's word. */
    boolean isReal() {
        return status.equals(IncidentStatus.OCCURRED) || status.equals(IncidentStatus.ALLEGED);
    }

    /** Of a verb or noun that a pattern has found. */
    static Optional<Reality> of(PatternMatch match) {
        String auxiliaries = match.words("aux").orElse("").toLowerCase(Locale.ROOT);
        String all = before(match) + auxiliaries;
        String words = clause(all);
        if (DENIED.isIn(words)) {
            return Optional.of(new Reality(IncidentStatus.DENIED, Certainty.DENIED));
        }
        if (NEGATED.isIn(words)) {
            return Optional.empty();
        }
        Certainty certainty = PRESUMED.isIn(words) ? Certainty.PRESUMED : Certainty.STATED;
        if (CONDITIONAL.isIn(all)) {
            return Optional.of(new Reality(IncidentStatus.POSSIBLE, Certainty.POSSIBLE));
        }
        if (WOULD_AS_SAID.isIn(words)) {
            return Optional.of(new Reality(IncidentStatus.ANNOUNCED, certainty));
        }
        if (POSSIBLE.isIn(words)) {
            return Optional.of(new Reality(IncidentStatus.POSSIBLE, Certainty.POSSIBLE));
        }
        if (ANNOUNCED.isIn(words) || INFINITIVE.isIn(auxiliaries)) {
            return Optional.of(new Reality(IncidentStatus.ANNOUNCED, certainty));
        }
        return Optional.of(
                new Reality(ALLEGED.isIn(words) ? IncidentStatus.ALLEGED : IncidentStatus.OCCURRED, certainty));
    }

    /** Whether the words before what a pattern has found deny it, by the word of somebody or of the report itself. */
    static boolean isDenied(PatternMatch match) {
        String words = clause(before(match));
        return DENIED.isIn(words) || NEGATED.isIn(words);
    }

    private static String before(PatternMatch match) {
        return TAG.matcher(match.before().toLowerCase(Locale.ROOT)).replaceAll("<$1>");
    }

    /** The last words, from where a new clause begins. */
    private static String clause(String before) {
        String words = before.substring(Math.max(0, before.length() - LOOK_BACK));
        int from = 0;
        for (String conjunction : NEW_CLAUSE) {
            from = Math.max(from, words.lastIndexOf(conjunction));
        }
        return words.substring(from);
    }
}
