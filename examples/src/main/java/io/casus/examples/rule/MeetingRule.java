package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TimeOfReport;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.OrganizationKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Office holders meet: "Macron met with German Chancellor Olaf Scholz", "Macron and Scholz spoke by telephone", "Macron,
 * Scholz and Meloni will hold a summit", "the king received the president", "Macron travels there for talks with
 * Egyptian officials", "A and B took questions at a joint press briefing".
 */
final class MeetingRule implements Rule {
    private static final String EVENT =
            "(?:(?:bilateral|trilateral|joint|direct|high-level|telephone|phone|separate|closed-door|private|strategic|brief|three-way|virtual|formal|informal|new|further|wide-ranging|extensive|in-depth|delegation[- ]level|face-to-face|one-on-one|official) )*"
                    + "(?<event>talks|discussions|meetings?|summit|dialogue|consultations|negotiations|conversation|audience|(?:working )?session|call|telephone call|phone call)";
    private static final String MEET =
            "(?:met|meets|meet|meeting|spoke|spoken|speak|speaks|talked|conferred|confer|sits down|sat down|sit down|(?:held|hold|holds|holding|had|have) (?:an? )?"
                    + EVENT + ")";
    private static final String WILL =
            "(?<will>will |plans to |plan to |(?:is|are) (?:also )?(?:(?:set|scheduled|due|expected|slated) )?to )?";
    private static final String ADVERBS = "(?:also |has |have |had |then |later |is |are |was |(?:on )?<time:\\d+> )*+";
    private static final String BY_PHONE =
            "(?:(?: again)? (?<phone>(?:by|on the|over the|via) (?:tele|video)?(?:phone|link|conference)))?";
    private static final Pattern BY_TELEPHONE = Pattern.compile(
            "^[^.;<>]{0,20} (?:(?:by|over the|on the|via) (?:tele)?phone|(?:by|via) video(?:link| link| call|conference| conference)?)\\b");
    /** Who speaks with somebody only to congratulate him, rings him up. */
    private static final Pattern CONGRATULATES = Pattern.compile(
            "\\b(?:spoke|speak|speaks) (?:(?:on )?[A-Za-z]+ )?(?:with|to) [^,;]{1,80} to congratulate\\b");

    private static final String OFFICIALS =
            "(?:senior |top |high-ranking |ranking |several )*{nation:nation} (?:government |senior |defen[cs]e |military |foreign ministry )*(?:officials|leaders|authorities|ministers|lawmakers|diplomats|counterparts?)";
    private static final String COUNTERPART = "(?:<he:\\d+> (?:(?:<people:\\d+> )?counterpart,? )?)?";
    private static final String OTHER = "(?:(?:(?:the|h\\.e\\.|mr\\.?|mrs\\.?|ms\\.?|dr\\.?|sir) ){0,2}" + COUNTERPART
            + "{other:human}|" + OFFICIALS + "|(?:senior |top |high-ranking |ranking |several )*{body:organization})";
    private static final String WHERE_AND_WHEN =
            "(?: separately| again| alone| privately|(?: on)? <time:\\d+>| in (?:the )?(?:[^\\s,;<>()]+ )?<(?:city|capital|state):\\d+>| here| there){0,3}";

    private static final SentencePattern MET =
            SentencePattern.of("{one:human}(?: of <(?:state|capital):\\d+>)?(?:, [^,;]{1,60},)?,? " + WILL + ADVERBS
                    + "(?:" + WILL.replace("will>", "also>") + ")" + MEET + BY_PHONE + WHERE_AND_WHEN
                    + ",? (?:with |to )?"
                    + OTHER);
    private static final SentencePattern TOGETHER = SentencePattern.of(
            "(?<list>{human}(?:(?:,| and|, and) (?:the )?" + COUNTERPART + "{human})+),? " + WILL + ADVERBS
                    + "(?:(?<verb>met|meet|spoke|speak|talked|conferred|sat down)\\b(?! with| to (?:reporters|the))|(?:held|hold|opened|began|convened|attended|had) (?:an? )?"
                    + EVENT + "(?! with))" + BY_PHONE);
    private static final SentencePattern RECEIVED = SentencePattern.of(
            "{one:human}(?: of <state:\\d+>)?(?:, [^,;]{1,60},)?,? " + WILL + ADVERBS
                    + "(?:received|receives|receive|hosted|hosts|host|(?:welcomed|welcomes|welcome)(?= [^.;]{1,150}? (?:to|at|in) )) (?:the )?{other:human}(?!'s)");
    private static final SentencePattern RECEIVED_BY =
            SentencePattern.of("{one:human}(?: of <state:\\d+>)?(?:, [^,;]{1,60},)?,? " + WILL + ADVERBS
                    + "(?:be |been )?received by (?:the )?" + COUNTERPART + "{other:human}");
    private static final SentencePattern CALLED_ON =
            SentencePattern.of("{one:human}(?: of <state:\\d+>)?(?:, [^,;]{1,60},)?,? " + WILL + ADVERBS
                    + "(?:called|calls|call|paid (?:an? )?(?:courtesy )?(?:call|visit)) on (?:the )?{other:human}"
                    + DiplomacyWords.NOTHING_ASKED);
    private static final SentencePattern RANG =
            SentencePattern.of("{one:human}(?: of <state:\\d+>)?(?:, [^,;]{1,60},)?,? " + WILL + ADVERBS
                    + "(?<phone>phoned|telephoned|phones|telephones) (?:the )?" + COUNTERPART + "{other:human}");
    private static final SentencePattern AND_CALLED_ON = SentencePattern.of("\\band,? (?:also |then |later )?" + WILL
            + "(?:called|calls|call) on (?:the )?{other:human}" + DiplomacyWords.NOTHING_ASKED);
    private static final SentencePattern PHONED =
            SentencePattern.of("{one:human}(?: of <state:\\d+>)?(?:, [^,;]{1,60},)?,? " + WILL + ADVERBS
                    + "(?:received|receives|took|had|held) (?:an? )?(?<event>(?:tele)?phone call|call)(?:,? (?:on )?<time:\\d+>)? from (?:the )?"
                    + COUNTERPART + "{other:human}");
    private static final SentencePattern AND_MET = SentencePattern.of("\\band,? (?:also |then |later )?" + WILL
            + "(?:(?:met|meet)(?: separately,?)?(?: with)?|(?:spoke|held (?:talks|discussions|meetings|a meeting))(?: separately,?)? with) "
            + OTHER);
    private static final SentencePattern AND_RECEIVED = SentencePattern.of("\\band,? (?:also |then |later )?" + WILL
            + "(?:was |were )?(?:be |been )?received by (?:the )?" + COUNTERPART + "{other:human}");
    private static final SentencePattern AND_WITH =
            SentencePattern.of("\\band,? (?:separately|later|then|afterwards),? with (?:the )?" + OTHER);
    private static final SentencePattern TALKS_WITH =
            SentencePattern.of("\\b" + EVENT + "(?: on <time:\\d+>)? with " + OTHER);
    private static final SentencePattern TO_MEET = SentencePattern.of(
            "\\b(?:will|plans to|is to) (?:then )?(?:travel|fly|go|visit|return|continue)\\b[^.;]{1,60}?(?:to|where <he:\\d+> will) meet (?:with )?"
                    + OTHER);
    private static final SentencePattern BETWEEN =
            SentencePattern.of("\\b" + EVENT + " between (?:the )?{one:human} and (?:the )?{other:human}");
    /** Both are in the pattern. */
    private static final ImmutableList<SentencePattern> OF_TWO =
            ImmutableList.of(MET, RECEIVED, RECEIVED_BY, CALLED_ON, RANG, PHONED, BETWEEN);
    /** One of them stands somewhere before. */
    private static final ImmutableList<SentencePattern> OF_SUBJECT =
            ImmutableList.of(AND_MET, AND_RECEIVED, AND_CALLED_ON, AND_WITH, TALKS_WITH, TO_MEET);

    private static final SentencePattern JOINT = SentencePattern.of(
            "\\bjoint (?:news|press) (?:conference|briefing)(?: with (?:the )?" + COUNTERPART + "{other:human})?");
    private static final SentencePattern PAIR = SentencePattern.of("{one:human} and (?:the )?{other:human}");
    private static final SentencePattern NEXT = SentencePattern.of("(?:,|,? and) (?:the )?{next:human}");
    private static final Pattern SPEAKS_THEN = Pattern.compile(" (?:" + Speech.VERB + "|have|will)\\b.*");
    private static final Wording NO_FACT = Wording.of(
            "(?i)\\b(?:if|could|may|might|would|should|not|never|no|refus\\w+|reject\\w+|propos\\w+|offer\\w+|invit\\w+|call(?:ed|s|ing)? for|urg\\w+|want\\w*|seek\\w*|sought|ask\\w*|hop\\w+|cancel\\w*|called off|calls off|postpon\\w+|put off|puts off|shelv\\w+|scrap\\w*|delay(?:s|ed|ing)|consider\\w*|weigh\\w*|mull\\w*|declin\\w+|likely|fail(?:s|ed) to|had been (?:due|set|scheduled|expected|planned)|(?:was|were) to have|without|possib\\w+|ready|ahead of|before|accus\\w+|alleg\\w+|resum\\w+)\\b[^.;]{0,60}$");
    private static final Wording AHEAD = Wording.of(
            "(?i)\\b(?:will|plans to|(?:is|are|was|were) to|is set to|due to|scheduled|upcoming|planned|expected to|to travel|to visit)\\b[^.;]{0,120}$");
    private static final Pattern TO_MEET_FIRST = Pattern.compile("(?i)(?:will|plans to|is to) ");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.<SentencePattern>builder()
                .addAll(OF_TWO)
                .addAll(OF_SUBJECT)
                .add(TOGETHER, JOINT)
                .build();
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        ImmutableList.Builder<Finding> found = ImmutableList.builder();
        for (SentencePattern pattern : OF_TWO) {
            pattern.find(text).forEach(match -> add(match, match.actor("one"), match.span(), found));
        }
        for (SentencePattern pattern : OF_SUBJECT) {
            pattern.find(text)
                    .forEach(match -> MeetingHost.before(text, match)
                            .ifPresent(one -> add(match, one.actor(), one.span().to(match.span()), found)));
        }
        TOGETHER.find(text).forEach(match -> together(match, found));
        JOINT.find(text).forEach(match -> newsConference(match, found));
        return found.build();
    }

    private static Optional<MeetingFormat> format(PatternMatch match) {
        String event = match.words("event").orElse("").toLowerCase(Locale.ROOT);
        if (match.words("phone").isPresent()
                || event.endsWith("call")
                || BY_TELEPHONE.matcher(match.after()).find()
                || CONGRATULATES
                        .matcher(match.text().words(match.span()) + match.after())
                        .find()) {
            return Optional.of(MeetingFormat.TELEPHONE_CALL);
        }
        return Optional.of(event.equals("summit") ? MeetingFormat.SUMMIT : MeetingFormat.TALKS);
    }

    private static void add(PatternMatch match, Optional<Actor> one, Span span, ImmutableList.Builder<Finding> found) {
        Optional<Actor> whom = match.actor("other")
                .or(() -> officials(match))
                .or(() -> match.actor("body").filter(MeetingRule::areOfficials));
        if (one.isEmpty() || whom.isEmpty() || one.equals(whom) || isNoFact(match)) {
            return;
        }
        ImmutableList.Builder<Actor> participants =
                ImmutableList.<Actor>builder().add(one.get(), whom.get());
        match.mention("other").ifPresent(other -> participants.addAll(further(match, other)));
        add(match, span, participants.build(), format(match), found);
    }

    private static void add(
            PatternMatch match,
            Span span,
            ImmutableList<Actor> participants,
            Optional<MeetingFormat> format,
            ImmutableList.Builder<Finding> found) {
        IncidentStatus status = status(match);
        Optional<TimeOfReport> time = MeetingTime.of(match);
        found.add(new Finding.OfMeeting(
                span,
                participants,
                format,
                status,
                status.equals(IncidentStatus.ANNOUNCED) ? time.map(TimeOfReport::ahead) : time,
                DiplomacyWords.topics(match)));
    }

    private static boolean isNoFact(PatternMatch match) {
        return NO_FACT.isIn(match.before())
                || Reality.isDenied(match)
                || WordsBehind.deny(match)
                || WordsBehind.leaveOpen(match);
    }

    private static IncidentStatus status(PatternMatch match) {
        if (WordsBehind.cancel(match)) {
            return IncidentStatus.CANCELLED;
        }
        boolean ahead = match.words("will").isPresent()
                || match.words("also").isPresent()
                || TO_MEET_FIRST.matcher(match.text().words(match.span())).lookingAt()
                || AHEAD.isIn(match.before())
                || WordsBehind.plan(match)
                || WordsBehind.postpone(match);
        return ahead ? IncidentStatus.ANNOUNCED : IncidentStatus.OCCURRED;
    }

    private static boolean areOfficials(Actor body) {
        return body instanceof Organization organization
                && organization
                        .kind()
                        .filter(OrganizationKind.GOVERNMENT::equals)
                        .isPresent();
    }

    /** Who is meant by "Japanese officials": nobody by name, but people of one government. */
    private static Optional<Actor> officials(PatternMatch match) {
        return match.mention("nation").map(nation -> {
            Span span =
                    nation.span().to(new Span(match.span().end(), match.span().end()));
            Organization.Builder officials =
                    Organization.builder().name(match.text().words(span)).kind(OrganizationKind.GOVERNMENT);
            nation.state().ifPresent(officials::of);
            return officials.build();
        });
    }

    /** "Met with the president, the prime minister and the speaker". */
    private static ImmutableList<Actor> further(PatternMatch match, Mention last) {
        ImmutableList.Builder<Actor> actors = ImmutableList.builder();
        int end = last.span().end();
        for (PatternMatch next : NEXT.find(match.text())) {
            if (next.span().start() == end
                    && next.actor("next").isPresent()
                    && !SPEAKS_THEN.matcher(next.after()).matches()) {
                actors.add(next.actor("next").get());
                end = next.span().end();
            }
        }
        return actors.build();
    }

    private static void together(PatternMatch match, ImmutableList.Builder<Finding> found) {
        Span list = match.span("list").orElseThrow();
        ImmutableList<Actor> participants = match.text().mentions().stream()
                .filter(mention -> list.contains(mention.span()) && mention.kind() != Mention.Kind.PEOPLE)
                .flatMap(mention -> mention.actor().stream())
                .distinct()
                .collect(toImmutableList());
        if (participants.size() > 1 && !isNoFact(match)) {
            add(match, match.span(), participants, format(match), found);
        }
    }

    private static void newsConference(PatternMatch match, ImmutableList.Builder<Finding> found) {
        MarkedText text = match.text();
        Optional<MeetingFormat> format = Optional.of(MeetingFormat.NEWS_CONFERENCE);
        Optional<Actor> other = match.actor("other");
        if (match.mention("other").isPresent()) {
            Optional<Actor> host = MeetingHost.before(text, match)
                    .or(() -> MeetingHost.after(text, match))
                    .flatMap(Mention::actor);
            if (host.isPresent() && other.isPresent() && !host.equals(other)) {
                add(match, match.span(), ImmutableList.of(host.get(), other.get()), format, found);
            }
            return;
        }
        PAIR.find(text).stream().findFirst().ifPresent(pair -> {
            Optional<Actor> one = pair.actor("one");
            Optional<Actor> second = pair.actor("other");
            if (one.isPresent() && second.isPresent()) {
                found.add(new Finding.OfMeeting(
                        match.span().to(pair.span()),
                        ImmutableList.of(one.get(), second.get()),
                        format,
                        IncidentStatus.OCCURRED));
            }
        });
    }
}
