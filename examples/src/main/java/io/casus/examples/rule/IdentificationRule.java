package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.quantity.Quantity;
import io.casus.vocabulary.Certainty;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody says what it was: "Paris described the projectile as a presumed cruise missile", "a rocket believed to be a
 * Shahab-3".
 */
final class IdentificationRule implements Rule {
    private static final SentencePattern IDENTIFIED = SentencePattern.of(
            "\\b(?:identif|describ|assess|classif)\\w+ (?:it|{it}|them|the {missile}|{missile})(?: launched| fired)? (?:as|to be) (?<sure>presumably |possibly )?(?:the )?{what:missile}");
    private static final SentencePattern CALLED = SentencePattern.of(
            "(?:\\bcalled (?:it|{it}|them) (?:an?|the) (?:successful )?(?:test|launch|test-firing) of|{missile} (?:was|were) (?:from|of)) (?:the |an? )?(?:new )?(?:<quotation:\\d+> )?{what:missile}");
    private static final String UNSURE =
            "(?:likely|reportedly|presumably|presumed|believed|thought|suspected|estimated|assessed|understood|possibly|probably|apparently|appear\\w*)";
    private static final SentencePattern PRESUMED = SentencePattern.of(
            "(?:{first:missile},? |\\b(?:they|it|<it:\\d+>) (?=(?:is|are|was|were) ))(?:(?:that |which )?(?:is |are |was |were )?(?:also )?"
                    + UNSURE
                    + " (?:to be |to have been )?)(?:either (?:[^\\s,;<>]+ ){0,3}?(?:or (?:the |an? )?)?)?(?:the |an? )?{what:missile}(?: or (?:the |an? )?{second:missile})?");
    private static final SentencePattern APPOSED =
            SentencePattern.of("{first:missile}, {what:missile}(?! (?:and|or) )(?=[ ,.])");
    private static final SentencePattern DETECTED = SentencePattern.of(
            "\\b(?:detected|tracked|spotted|observed|counted|confirmed)(?: only| just)? (?:the (?:launch|firing) of )?{what:missile}");
    private static final SentencePattern WAS_DETECTED = SentencePattern.of(
            "{what:missile} (?:was|were|(?:has|have|had) been) (?:also )?(?:detected|tracked|spotted|observed|counted|confirmed)\\b");

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return ImmutableList.of(IDENTIFIED, CALLED, PRESUMED, APPOSED, DETECTED, WAS_DETECTED);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        Stream<Finding> identified = Stream.concat(IDENTIFIED.find(text).stream(), CALLED.find(text).stream())
                .map(match -> LaunchWords.same(match, LaunchWords.about(match)));
        Stream<Finding> apposed = APPOSED.find(text).stream()
                .filter(match -> !areCountedApart(match))
                .map(match -> types(match, Certainty.STATED));
        Stream<Finding> presumed = PRESUMED.find(text).stream().map(match -> types(match, Certainty.PRESUMED));
        Stream<Finding> detected = Stream.concat(DETECTED.find(text).stream(), WAS_DETECTED.find(text).stream())
                .filter(match -> !LaunchWords.isHypothetical(match))
                .map(match -> LaunchWords.same(match, LaunchWords.about(match)));
        return Stream.of(identified, apposed, presumed, detected)
                .flatMap(found -> found)
                .collect(toImmutableList());
    }

    /** "Three Scuds, six Nodongs": a list, in which no one says what another is. */
    private static boolean areCountedApart(PatternMatch match) {
        Optional<Quantity> first = match.mention("first").flatMap(LaunchWords::count);
        Optional<Quantity> other = match.mention("what").flatMap(LaunchWords::count);
        return first.isPresent() && other.isPresent() && !first.get().isCompatibleWith(other.get());
    }

    /** What the words say of the missiles, but not how many there were. */
    private static Finding types(PatternMatch match, Certainty certainty) {
        ImmutableList<Said<?>> said = Stream.of("what", "second")
                .flatMap(name -> match.mention(name).stream())
                .flatMap(missile -> LaunchWords.type(missile).stream())
                .map(value -> certainty.equals(Certainty.STATED) ? value : value.with(certainty))
                .collect(toImmutableList());
        return LaunchWords.same(match, said);
    }
}
