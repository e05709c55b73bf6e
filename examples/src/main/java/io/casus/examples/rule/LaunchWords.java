package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.MissileWords;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.Wording;
import io.casus.examples.rule.Finding.OfLaunch;
import io.casus.examples.rule.Finding.OfLaunch.Reference;
import io.casus.examples.text.Span;
import io.casus.incident.MissileLaunch;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LaunchOutcome;
import io.casus.vocabulary.LaunchPurpose;
import io.casus.vocabulary.Vehicle;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the rules about launches have in common. */
final class LaunchWords {
    /** What is done to a missile, in the past or the present. */
    static final String FIRED =
            "(?:test-fired|test-launched|test-flew|test-flown|flight-tested|test fired|test launched|fired off|fires off|fired|launched|lobbed|tested|flew|unleashed"
                    + "|test-fires|test-launches|fires|launches|lobs|tests)";

    /** The same as an infinitive. */
    static final String FIRE =
            "(?:test-fire|test-launch|test-fly|flight-test|test fire|test launch|fire off|fire|launch|lob|test|fly)";

    static final String FIRING =
            "(?:test-firing|test-launch|test-fire|test firing|test launch|training launch|trial launch|launch test|test flight|flight test|flight trial|user trial|launching|launch|firing|test)";

    static final String ADVERBS =
            "(?:(?:has|have|had|also|again|then|once|today|successfully|reportedly|allegedly|apparently|later|early|late|on|this|simultaneously|jointly|accidentally|mistakenly|inadvertently|secretly|recently|separately|meanwhile|subsequently) |<time:\\d+>,? )*+";

    /** Those who fight for a state, by its adjective: "Russian forces". */
    static final String FORCES =
            "(?:(?:aerospace |air |rocket |naval )?forces?|navy|troops|soldiers|warships?|submarines?|warplanes|fighter jets|jets|aircraft|artillery|missile forces|militants|fighters|rebels|insurgents|airmen|sailors|crews?)";

    private static final String VESSEL = "(?:submarine|warship|frigate|destroyer|corvette|cruiser)(?: [a-z\\d]+){0,3}?";

    /** Who launches: an actor, the forces of a state, or one of its vessels. */
    static final String LAUNCHER = "(?:{who:launcher}\\)?(?: \\([^()]{2,18}\\))?(?:'s? " + FORCES + "| " + FORCES + "| "
            + VESSEL
            + ")?|\\b(?:submarine|warship|frigate|destroyer|corvette|cruiser)(?: [a-z\\d-]+){1,3}?|(?:the )?{whose:people} "
            + FORCES + "|{vessel:nation}(?:'s?)? (?:[a-z-]+ ){0,3}" + VESSEL
            + ")";

    /** "300 drones and missiles": their number is not that of the missiles. */
    static final String DRONES_AND =
            "(?:(?:<count:\\d+> |[a-z\\d,-]+ ){0,5}(?:drones|uavs|unmanned aerial vehicles|artillery (?:shells|rounds)|shells|(?:glide |guided )?bombs)(?:,| and| as well as| along with| together with) )?";

    /** "A barrage of rockets": how many barrages is not how many rockets. */
    static final String BARRAGE_OF =
            "(?:(?:[a-z\\d]+ |<count:\\d+> ){0,2}(?:barrages?|salvos?|salvoes|volleys?|waves?|fusillades?) of )?";

    /** "What is presumed to be": whoever says so is not sure of the type. */
    static final String WHAT_IT_SEEMED =
            "(?:what (?:(?<seemed>(?:is|are|was|were) (?:believed|thought|presumed|suspected|assumed|estimated|assessed|likely) to be|appears? to be|appeared to be|seems? to be|seemed to be)"
                    + "|is|are|was|were|(?:it|<it:\\d+>|they) (?:called|says (?:is|are|was|were)|said (?:is|are|was|were))) )?";

    private static final Pattern AT_A_TARGET = Pattern.compile(
            "(?i)^,? (?:[^\\s,;()]+ ){0,4}?(?:at|against|on) (?:[^\\s,;()<>]+ ){0,6}?<(?:state|people|capital|city|organization):.*");
    private static final Pattern FROM_OR_TOWARDS = Pattern.compile("(?i)^.{0,40}?\\b(?:into|towards?|off|over)\\b.*");
    /** "From a silo at the cosmodrome": where it stood, not what it was fired at. */
    private static final Pattern FROM_A_SITE_AT =
            Pattern.compile("(?i)^ from (?:an? |the )(?:[a-z-]+ ){1,3}(?:at|on) .*");

    private static final Pattern INTO_ORBIT =
            Pattern.compile("(?i)^(?:,? [^\\s,;()]+){0,3}? (?:in|into|to) (?:[^\\s,;()]+ ){0,2}?(?:orbit|space)\\b.*");
    private static final Wording SIMILAR = Wording.of("(?i)\\b(?:similar|previous|earlier)(?: type of| kind of)? $");
    private static final Wording DAYS_AFTER =
            Wording.of("(?i)\\b(?:days?|weeks?|months?|years?) (?:after|since) (?:the )?$");
    /** "Three days earlier, Iran fired": whatever stands there was before what is told. */
    private static final Wording SO_LONG_BEFORE = Wording.of(
            "(?i)\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d+|several|few) (?:days?|weeks?|months?|years?) (?:earlier|before|previously),? (?:the )?$"
                    + "|\\bthe (?:day|week|month|year) before,? (?:the )?$|\\bpreviously,? (?:the )?$");

    private static final Wording CLOSED_AREA = Wording.of(
            "(?i)\\bno-fly\\b|\\bnotices? to (?:air|sea)m[ae]n|\\bnotams?\\b|\\b(?:danger|warning|exclusion|closed) (?:area|zone)");

    private static final Pattern ONE = Pattern.compile("(?i)\\ban? (?:<people:\\d+> )?$");

    private LaunchWords() {}

    static ImmutableList<Said<?>> about(PatternMatch match) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        match.mention("with")
                .ifPresent(with -> launcher(with)
                        .ifPresent(actor -> said.add(Said.of(MissileLaunch.LAUNCHED_BY, actor, with.span()))));
        match.mention("who")
                .or(() -> match.mention("whose"))
                .or(() -> match.mention("people"))
                .or(() -> match.mention("vessel"))
                .or(() -> match.mention("by"))
                .ifPresent(who -> launcher(who)
                        .ifPresent(actor -> said.add(Said.of(MissileLaunch.LAUNCHED_BY, actor, who.span()))));
        Optional<Mention> second = match.mention("second");
        match.mention("what").ifPresent(what -> {
            Optional<Quantity> count = count(what).or(() -> onlyOne(match, what));
            Optional<Quantity> all = second.isPresent() ? sum(count, second.flatMap(LaunchWords::count)) : count;
            Span span = second.map(other -> what.span().to(other.span())).orElse(what.span());
            all.ifPresent(number -> said.add(Said.of(MissileLaunch.COUNT, number, span)));
            said.addAll(type(match, what));
        });
        second.ifPresent(other -> said.addAll(type(match, other)));
        match.mention("named").ifPresent(name -> said.addAll(type(match, name)));
        return said.build();
    }

    /** "A North Korean missile": the article stands apart from the missile. */
    private static Optional<Quantity> onlyOne(PatternMatch match, Mention what) {
        boolean one = what instanceof Mention.OfMissile missile
                && !missile.words().plural()
                && ONE.matcher(match.beforeMention("what")).find();
        return one ? Optional.of(Quantity.of(1).withWords("a")) : Optional.empty();
    }

    /** "Three missiles and two rockets" are five, if both numbers are exact. */
    private static Optional<Quantity> sum(Optional<Quantity> one, Optional<Quantity> other) {
        Optional<BigDecimal> first = one.flatMap(LaunchWords::exact);
        Optional<BigDecimal> further = other.flatMap(LaunchWords::exact);
        return first.isPresent() && further.isPresent()
                ? Optional.of(Quantity.of(first.get().add(further.get()), Unit.ONE))
                : Optional.empty();
    }

    private static Optional<BigDecimal> exact(Quantity count) {
        return count.isExact() ? count.best().or(count::low) : Optional.empty();
    }

    /** Who launches: a state, for the forces of a state are not told apart from it here. */
    static Optional<Actor> launcher(Mention who) {
        if (who.kind() == Mention.Kind.ORGANIZATION) {
            return who.actor();
        }
        return who.state().map(state -> state);
    }

    static Optional<Quantity> count(Mention mention) {
        return mention instanceof Mention.OfMissile missile ? missile.words().count() : Optional.empty();
    }

    /** What the words for a missile say of it. */
    static ImmutableList<Said<?>> missile(Mention mention) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        count(mention).ifPresent(count -> said.add(Said.of(MissileLaunch.COUNT, count, mention.span())));
        return said.addAll(type(mention)).build();
    }

    private static ImmutableList<Said<?>> type(PatternMatch match, Mention mention) {
        ImmutableList<Said<?>> type = type(mention);
        return match.words("seemed").isEmpty()
                ? type
                : type.stream().map(said -> said.with(Certainty.PRESUMED)).collect(toImmutableList());
    }

    /** What the words for a missile say of it, without their number. */
    static ImmutableList<Said<?>> type(Mention mention) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        if (mention instanceof Mention.OfMissile missile) {
            MissileWords words = missile.words();
            Span span = missile.span();
            Certainty certainty = words.presumed() ? Certainty.PRESUMED : Certainty.STATED;
            words.rangeClass()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.RANGE_CLASS, value, span).with(certainty)));
            words.vehicle()
                    .ifPresent(value ->
                            said.add(Said.of(MissileLaunch.VEHICLE, value, span).with(certainty)));
            words.platform()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.PLATFORM, value, span).with(certainty)));
            words.vehicle()
                    .filter(Vehicle.SPACE_LAUNCHER::equals)
                    .ifPresent(value -> said.add(Said.of(MissileLaunch.PURPOSE, LaunchPurpose.SPACE_LAUNCH, span)));
            words.propellant()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.PROPELLANT, value, span).with(certainty)));
            words.name()
                    .ifPresent(value -> said.add(
                            Said.of(MissileLaunch.MISSILE_NAME, value, span).with(certainty)));
        }
        return said.build();
    }

    /** That the words for what was done say it was a test: "test-fired", "test". */
    static ImmutableList<Said<?>> purpose(PatternMatch match, String group) {
        String verb = match.words(group).orElse("").toLowerCase(Locale.ROOT);
        if (verb.startsWith("training")) {
            return ImmutableList.of(Said.of(
                    MissileLaunch.PURPOSE,
                    LaunchPurpose.EXERCISE,
                    match.span(group).orElseThrow()));
        }
        return verb.contains("test")
                ? ImmutableList.of(Said.of(
                        MissileLaunch.PURPOSE,
                        LaunchPurpose.TEST,
                        match.span(group).orElseThrow()))
                : ImmutableList.of();
    }

    /** What the words behind a launch say of its purpose: "at Haifa", "into orbit". */
    static ImmutableList<Said<?>> aim(PatternMatch match) {
        String after = match.after();
        if (INTO_ORBIT.matcher(after).matches()) {
            return ImmutableList.of(
                    Said.of(MissileLaunch.VEHICLE, Vehicle.SPACE_LAUNCHER, match.span()),
                    Said.of(MissileLaunch.PURPOSE, LaunchPurpose.SPACE_LAUNCH, match.span()));
        }
        boolean target = AT_A_TARGET.matcher(after).matches()
                && !FROM_OR_TOWARDS.matcher(after).matches()
                && !FROM_A_SITE_AT.matcher(after).matches();
        return target
                ? ImmutableList.of(Said.of(MissileLaunch.PURPOSE, LaunchPurpose.COMBAT, match.span()))
                : ImmutableList.of();
    }

    /** Whether the sentence tells what is closed for a test, which says nothing of the flight. */
    static boolean isOfClosedArea(MarkedText text) {
        return CLOSED_AREA.isIn(text.skeleton());
    }

    static Said<?> failure(Span span) {
        return Said.of(MissileLaunch.OUTCOME, LaunchOutcome.FAILURE, span);
    }

    static boolean isHypothetical(PatternMatch match) {
        return match.mention("what")
                .filter(mention -> mention instanceof Mention.OfMissile missile
                        && missile.words().hypothetical())
                .isPresent();
    }

    static boolean isDefinite(PatternMatch match) {
        return match.mention("what")
                .filter(mention -> mention instanceof Mention.OfMissile missile
                        && missile.words().definite())
                .isPresent();
    }

    /** Whether a launch is told of only to compare another with it, or to say how long after it another was. */
    static boolean looksBack(PatternMatch match) {
        return SIMILAR.isIn(match.beforeMention("what"))
                || SO_LONG_BEFORE.isIn(match.before())
                || DAYS_AFTER.isIn(match.before());
    }

    static OfLaunch told(PatternMatch match, Reference reference, IncidentStatus status, ImmutableList<Said<?>> said) {
        return new OfLaunch(match.span(), reference, status, Optional.empty(), said);
    }

    static OfLaunch same(PatternMatch match, ImmutableList<Said<?>> said) {
        return told(match, Reference.THE_SAME, IncidentStatus.OCCURRED, said);
    }
}
