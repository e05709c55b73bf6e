package io.casus.examples.rule;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfStatement;
import io.casus.examples.rule.Finding.OfStatement.Kind;
import io.casus.examples.rule.Finding.OfStatement.Speaker;
import io.casus.examples.text.Span;
import io.casus.incident.Statement;
import io.casus.vocabulary.IncidentStatus;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rules about statements have in common: they make findings of matches with a verb and its speakers. */
final class Telling {
    private static final Wording NOT_SAID = Wording.of(
            "\\b(?:if|whether|unless|until|had|should|could|would|might|may|asked|wonder\\w*|hop\\w+|wants?|wanted) $");
    private static final Pattern CLAUSE_STARTS = Pattern.compile("; |, (?:and|but|while|whereas|although|though) ");
    private static final Pattern ADDRESSEE =
            Pattern.compile("^(?: to)? (?:the )?(<(?:person|office|state|capital|organization|he):\\d+>)(?: [a-z<]|,)");

    private static final Pattern INTRODUCTION = Pattern.compile(
            "(?i)^(?:in|on|at|during|after|before|with|following|speaking|asked|meanwhile|however|later|earlier|but|and|still|also|moreover|additionally|ahead|by|as|when|while|<time)\\b.*");

    private Telling() {}

    /** Whether the match stands between commas in a clause of others: "the talks, he said, have failed". */
    static boolean isInTheMiddle(PatternMatch match) {
        return match.before().endsWith(", ")
                && match.after().startsWith(",")
                && !INTRODUCTION.matcher(match.before()).matches();
    }

    /** Of somebody whom the match names, with what follows the verb. */
    static Optional<Finding> of(PatternMatch match, SpeechVerb verb, Reported reported) {
        ImmutableList<Actor> speakers = Speakers.of(match);
        if (speakers.isEmpty() || isNotSaid(match, verb)) {
            return Optional.empty();
        }
        return Optional.of(finding(match, verb, reported).by(speakers).and(Speakers.onBehalfOf(match)));
    }

    private static boolean isNotSaid(PatternMatch match, SpeechVerb verb) {
        String form = Ascii.toLowerCase(match.words("verb").orElse(""));
        boolean infinitive = form.equals(verb.base()) && !form.equals(verb.past());
        boolean wrongForm = willBe(match) ? !infinitive : infinitive && !Speakers.areSeveral(match);
        return wrongForm || NOT_SAID.isIn(match.beforeInLowerCase());
    }

    private static boolean willBe(PatternMatch match) {
        return match.words("will").isPresent();
    }

    /** With what follows the verb; who speaks is to be added. */
    static OfStatement finding(PatternMatch match, SpeechVerb verb, Reported reported) {
        Span act = match.span("verb").orElseThrow();
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        reported.stance().or(verb::stance).ifPresent(stance -> said.add(Said.of(Statement.STANCES, stance, act)));
        reported.topic()
                .ifPresent(
                        topic -> said.add(Said.of(Statement.TOPICS, match.text().words(topic), topic)));
        if (verb.takes().contains("that") || verb.takes().contains("clause")) {
            addressee(match)
                    .ifPresent(to ->
                            said.add(Said.of(Statement.ADDRESSEES, to.actor().orElseThrow(), to.span())));
        }
        IncidentStatus status = willBe(match) ? IncidentStatus.ANNOUNCED : IncidentStatus.OCCURRED;
        return finding(match.span(), act, reported.words(), reported.about(), kind(verb), status, said.build());
    }

    /** "Told Scholz that", "said to Scholz". */
    private static Optional<Mention> addressee(PatternMatch match) {
        boolean takesOne = match.words("verb")
                .flatMap(Speech::verb)
                .filter(SpeechVerb::isSaidTo)
                .isPresent();
        Matcher matcher = ADDRESSEE.matcher(match.afterInLowerCase());
        if (!matcher.find() || !(takesOne || matcher.group().startsWith(" to"))) {
            return Optional.empty();
        }
        int offset = match.text().skeleton().length() - match.after().length();
        Span span = match.text().origin(offset + matcher.start(1), offset + matcher.end(1));
        return match.text().mentions().stream()
                .filter(mention ->
                        mention.span().equals(span) && mention.actor().isPresent())
                .findFirst();
    }

    /** Of somebody whom the match names, with words that stand elsewhere than behind the verb. */
    static Optional<Finding> around(PatternMatch match, Span act, Span words, Kind kind) {
        ImmutableList<Actor> speakers = Speakers.of(match);
        if (speakers.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        Speech.verb(match.text().words(act))
                .flatMap(SpeechVerb::stance)
                .ifPresent(stance -> said.add(Said.of(Statement.STANCES, stance, act)));
        return Optional.of(finding(match.span(), act, words, words, kind, IncidentStatus.OCCURRED, said.build())
                .by(speakers));
    }

    private static OfStatement finding(
            Span span,
            Span act,
            Span words,
            Span about,
            Kind kind,
            IncidentStatus status,
            ImmutableList<Said<?>> said) {
        return new OfStatement(
                span, span, act, words, about, Speaker.NAMED, ImmutableList.of(), kind, status, Optional.empty(), said);
    }

    static Kind kind(SpeechVerb verb) {
        if (verb.isBelief()) {
            return Kind.BELIEVES;
        }
        return verb.reports() ? Kind.TELLS : Kind.TAKES_FOR_GRANTED;
    }

    static OfStatement as(OfStatement statement, Speaker speaker) {
        return new OfStatement(
                statement.span(),
                statement.named(),
                statement.act(),
                statement.words(),
                statement.about(),
                speaker,
                statement.speakers(),
                statement.kind(),
                statement.status(),
                statement.claimant(),
                statement.said());
    }

    /** A quotation alone, of whoever spoke before. */
    static OfStatement goingOn(Span words) {
        return as(
                finding(words, words, words, words, Kind.TELLS, IncidentStatus.OCCURRED, ImmutableList.of()),
                Speaker.AS_BEFORE);
    }

    /** The clause that ends where the match begins. */
    static Span clauseBefore(PatternMatch match) {
        return clauseBefore(match, CLAUSE_STARTS);
    }

    static Span clauseBefore(PatternMatch match, Pattern starts) {
        String before = match.beforeInLowerCase();
        int start = 0;
        Matcher matcher = starts.matcher(before);
        while (matcher.find() && matcher.end() < before.length() - 2) {
            start = matcher.end();
        }
        return trimmed(match.text(), start, before.length());
    }

    /** From the start of the clause that the match stands in to the end of the sentence. */
    static Span clauseAround(PatternMatch match, Pattern starts) {
        Span before = clauseBefore(match, starts);
        return new Span(
                before.start(),
                trimmed(match.text(), 0, match.text().skeleton().length()).end());
    }

    /** What comes after the match, to the end of the sentence. */
    static Span after(PatternMatch match) {
        int length = match.text().skeleton().length();
        return trimmed(match.text(), length - match.after().length(), length);
    }

    private static Span trimmed(MarkedText text, int from, int to) {
        String skeleton = text.skeleton();
        int start = from;
        int end = to;
        while (end > start && " .,;:-".indexOf(skeleton.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && " ,;:-".indexOf(skeleton.charAt(start)) >= 0) {
            start++;
        }
        return text.origin(start, end);
    }
}
