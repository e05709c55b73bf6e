package io.casus.examples.rule;

import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.VisitStage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a visit takes place, and how far it has come, by the words that a pattern of {@link VisitRule} has found and
 * those around them: "the trip, planned for May, has been called off", "he wrapped up his visit".
 *
 * @param status whether it happened; possible, if it is only named ("his visit to Egypt") and nothing tells
 * @param stage how far it has come; empty if the sentence does not say
 */
record VisitProgress(IncidentStatus status, Optional<VisitStage> stage) {
    /** Up to the visit; in "was put off during her visit" it was something else. */
    private static final String OF_IT =
            "\\b(?:(?!\\b(?:(?:during|amid|because|after|since|before|over)\\b|on (?!<time)))[^.;]){0,60}$";

    private static final Wording CANCELLED = Wording.of("(?i)\\b(?:" + WordsBehind.CALL_OFF + ")" + OF_IT);
    private static final Wording POSTPONED = Wording.of("(?i)\\b(?:" + WordsBehind.PUT_OFF + ")" + OF_IT);
    /** "May call off", "not to postpone": it is still to be. */
    private static final Wording NOT_PUT_OFF = Wording.of(
            "(?i)\\b(?:threat\\w+|could|may|might|would|if|whether|consider\\w*|weigh\\w*|urg\\w+|call(?:s|ed|ing)? (?:for|on)|ask\\w*|not|never|wants?|wanted|should|demand\\w*)\\b[^.;]{0,40}\\b(?:"
                    + WordsBehind.CALL_OFF + "|" + WordsBehind.PUT_OFF + ")" + OF_IT);

    private static final Wording PLANNED = Wording.of(
            "(?i)\\b(?:planned|upcoming|ahead of|before|plans? for|announced|go(?:es|ing)? ahead with)\\b[^.;]{0,40}$");
    private static final Wording PLANNED_VISIT =
            Wording.of("(?i)\\b(?:planned|upcoming|scheduled) (?:[a-z]+ )?(?:visit|trip)");
    private static final Wording HYPOTHETICAL = Wording.of(
            "(?i)\\b(?:(?:could|may|might|if|would|invited|inviting|invites|possible|whether|wants?|hop\\w+|not|never|urged|asked|ruled out|rul(?:es|ing) out)\\b[^.;]{0,40}"
                    + "|(?:invitation|request|call|appeal|offer|plea)s? (?:[a-z]+ )?(?:from|to|for|on|by|of) (?:the )?)$");
    private static final Wording AS_SAID = Wording.of(
            "(?i)\\b(?:said|announc\\w+|pledg\\w+|vow\\w+|promis\\w+|confirm\\w+|told|reported)\\b[^.;,\"]{0,50}$");
    private static final Wording IF = Wording.of("\\b(?:if|unless|in case|once)\\b");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[,;:] |\\band )(?:[Tt]he )?$");
    private static final Wording ENDING = Wording.of(
            "(?i)\\b(?:conclud(?:ed|es|ing)|complet(?:ed|es|ing)|end(?:ed|s|ing)|finish(?:ed|es|ing)|wrap(?:ped|s|ping) up|cut(?:s|ting)? short) (?:an? |the )?$");
    private static final Wording GOING_ON = Wording.of(
            "(?i)\\b(?:beg(?:an|ins|inning)|start(?:ed|s|ing)|kick(?:ed|s|ing) off|extend(?:ed|s|ing)|continu(?:ed|es|ing)) (?:an? |the )?$");
    /** Before the name of a visit that is taken for granted: "during his visit", "after a visit of the king". */
    private static final Wording TAKEN_FOR_GRANTED = Wording.of(
            "(?i)\\b(?:during|amid|throughout|in the course of|on|as part of|since|after|following|while) (?:an? |the )?(?:[a-z-]+ ){0,2}$");

    private static final Wording TAKEN_FOR_DONE = Wording.of("(?i)\\b(?:latest|recent|last|previous|historic|first) ");

    /** What the words of a visit say of it; empty if they speak of none that is real. */
    static Optional<VisitProgress> of(PatternMatch match, Optional<TimeOfReport> time) {
        String before = match.before();
        if (Reality.isDenied(match) || isUnreal(match) || NOT_PUT_OFF.isIn(before) || WordsBehind.deny(match)) {
            return Optional.empty();
        }
        if (isCancelled(match)) {
            return Optional.of(new VisitProgress(IncidentStatus.CANCELLED, Optional.of(VisitStage.CANCELLED)));
        }
        if (HYPOTHETICAL.isIn(before) || WordsBehind.leaveOpen(match)) {
            return Optional.empty();
        }
        if (isPostponed(match)) {
            return Optional.of(new VisitProgress(IncidentStatus.ANNOUNCED, Optional.of(VisitStage.POSTPONED)));
        }
        if (isAhead(match) || DiplomacyWords.isAhead(time)) {
            return Optional.of(new VisitProgress(IncidentStatus.ANNOUNCED, Optional.of(VisitStage.ANNOUNCED)));
        }
        Optional<VisitStage> stage = stage(match, time);
        boolean told = stage.isPresent() || time.isPresent() || !isOnlyNamed(match);
        return Optional.of(new VisitProgress(told ? IncidentStatus.OCCURRED : IncidentStatus.POSSIBLE, stage));
    }

    /** The time of the visit: of one to come after the report, of one told by its end until then. */
    TimeOfReport timed(PatternMatch match, TimeOfReport time) {
        boolean over = stage.filter(VisitStage.DONE::equals).isPresent();
        if (over) {
            return tellsItsEnd(match) ? DiplomacyWords.ending(time) : time;
        }
        boolean isToCome =
                stage.filter(one -> !one.equals(VisitStage.UNDER_WAY)).isPresent();
        return isToCome ? time.ahead() : time;
    }

    private static boolean tellsItsEnd(PatternMatch match) {
        return match.words("returned").isPresent() || VisitVerbs.isAtItsEnd(verb(match)) || ENDING.isIn(match.before());
    }

    /** "Would visit" is a plan if somebody said so, else a thought; "to visit" is one in a title, else a wish. */
    private static boolean isUnreal(PatternMatch match) {
        if (match.words("to").isPresent()) {
            return !BEGINNING.matcher(match.before()).find();
        }
        return match.words("would").isPresent() && (!AS_SAID.isIn(match.before()) || IF.isIn(match.afterInLowerCase()));
    }

    private static boolean isCancelled(PatternMatch match) {
        return match.words("off").isPresent() || CANCELLED.isIn(match.before()) || WordsBehind.cancel(match);
    }

    private static boolean isPostponed(PatternMatch match) {
        return match.words("postponed").isPresent() || POSTPONED.isIn(match.before()) || WordsBehind.postpone(match);
    }

    private static boolean isAhead(PatternMatch match) {
        String verb = verb(match);
        boolean saysSo = Stream.of("will", "would", "to", "accepted")
                .anyMatch(word -> match.words(word).isPresent());
        return saysSo
                || verb.startsWith("travels on")
                || verb.startsWith("goes on")
                || PLANNED.isIn(match.before())
                || PLANNED_VISIT.isIn(match.text().words(match.span()))
                || WordsBehind.plan(match);
    }

    private static Optional<VisitStage> stage(PatternMatch match, Optional<TimeOfReport> time) {
        String verb = verb(match);
        if (match.words("returned").isPresent()
                || DiplomacyWords.isOver(time)
                || ENDING.isIn(match.before())
                || VisitVerbs.isDone(verb)) {
            return Optional.of(VisitStage.DONE);
        }
        return GOING_ON.isIn(match.before()) || VisitVerbs.isThere(verb) || VisitVerbs.isOnTheWay(verb, time)
                ? Optional.of(VisitStage.UNDER_WAY)
                : Optional.empty();
    }

    private static String verb(PatternMatch match) {
        return match.words("verb")
                .or(() -> match.words("leaves"))
                .or(() -> match.words("paid"))
                .orElse("")
                .toLowerCase(Locale.ROOT);
    }

    /** "His visit to Egypt": neither during nor after it, and no verb. */
    private static boolean isOnlyNamed(PatternMatch match) {
        return verb(match).isEmpty()
                && match.words("held").isEmpty()
                && !TAKEN_FOR_GRANTED.isIn(match.before())
                && !TAKEN_FOR_DONE.isIn(match.text().words(match.span()));
    }
}
