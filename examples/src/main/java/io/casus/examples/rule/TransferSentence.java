package io.casus.examples.rule;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.mention.PatternMatch;
import io.casus.examples.mention.SentencePattern;
import io.casus.examples.mention.TransferItems;
import io.casus.examples.mention.Wording;
import io.casus.examples.text.Span;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.TransferItem;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.TransferStage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way in which reports tell that somebody gives arms to somebody.
 *
 * <p>The pattern names {@code supplier}, {@code recipient}, {@code items} (the words for what is given), and {@code
 * aux} or {@code intends} (the words that tell how far it has come).
 *
 * @param stage how far it has come, if the words before the verb do not say otherwise
 * @param pattern the pattern
 */
record TransferSentence(TransferStage stage, SentencePattern pattern) {
    private static final String WORD =
            "(?!(?:to|with|in|from|as|after|that|which|by|for|on|at|if|when|while|but|said|says|may|might|will|would|could|can|is|are|was|were|has|have|had)\\b)(?:\\$?\\d[\\d,.]*\\d|[^\\s,;:().]+(?:\\.[^\\s,;:().]+)*)";

    /** The words for what is given: up to a dozen, with "and" and commas. */
    static final String ITEMS =
            "(?<items>(?:(?:another |an additional |some |about |up to )?\\$[\\d.,]+ (?:million|billion) (?:in|worth of) )?"
                    + WORD + "(?:(?:, and|, or|,)? " + WORD + "){0,11}?)";

    private static final Pattern IN_RETURN = Pattern.compile(
            "^[^.;]{0,80}?\\b(?:in (?:exchange|return) for|in return,? for) ([^.;\"]+?)(?=[.;,\"]|$| said\\b)");
    private static final Wording UNDER_WAY =
            Wording.of("\\b(?:is|are|was|were|been|continu\\w+|begun|began|started)\\b");
    private static final Wording INTENDED = Wording.of(
            "\\b(?:intend\\w*|plan\\w*|will|would|going to|set to|about to|preparing|pledg\\w+|vow\\w+|promis\\w+)\\b");
    private static final Wording AGREED = Wording.of("\\b(?:agree\\w*|deal|contract)\\b");
    private static final Wording OFFERED = Wording.of("\\b(?:offer\\w*)\\b");

    private static final SentencePattern ARMS = SentencePattern.of(
            "(?:{missile}|\\b(?:military|weapon\\w*|arms|ammunition|munition\\w*|artillery|shells|rounds|bullets|grenades|bombs|warhead\\w*|howitzer\\w*|mortar\\w*|missile\\w*|rocket\\w*|torpedo\\w*|drone\\w*|uav\\w*|fighter\\w*|warplane\\w*|aircraft|helicopter\\w*|jets?|bomber\\w*|tank\\w*|armou?red|submarine\\w*|frigate\\w*|destroyer\\w*|corvette\\w*|warship\\w*|rifles?|firearms|satellite\\w*|space|nuclear|radar\\w*|defen[cs]e|lethal|combat|patrol|interceptor\\w*|patriots?|himars|nasams|atacms|f-\\d+\\w*|abrams|leopards?|javelins?|stingers?))");

    /** Whether the sentence speaks of arms at all. */
    static boolean mayBeIn(MarkedText text) {
        return !ARMS.find(text).isEmpty();
    }

    /** The patterns of some ways, without one of which none of them is found. */
    static ImmutableList<SentencePattern> patterns(ImmutableList<TransferSentence> sentences) {
        return sentences.stream().map(TransferSentence::pattern).collect(toImmutableList());
    }

    static TransferSentence of(TransferStage stage, String pattern) {
        return new TransferSentence(stage, SentencePattern.of(pattern));
    }

    Optional<Finding.OfEvent> read(PatternMatch match) {
        return read(match, match.mention("supplier"), match.mention("recipient"));
    }

    /** What the pattern says of parties that the sentence has named before. */
    Optional<Finding.OfEvent> read(PatternMatch match, Optional<Mention> supplier, Optional<Mention> recipient) {
        Optional<String> from = supplier.flatMap(EventWords::party).map(EventWords::key);
        Optional<String> to = recipient.flatMap(EventWords::party).map(EventWords::key);
        ImmutableList<TransferItem> items =
                TransferItems.read(match.words("items").orElse(""));
        if (items.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        return Reality.of(match).map(reality -> finding(match, reality, supplier, recipient, items));
    }

    private Finding.OfEvent finding(
            PatternMatch match,
            Reality reality,
            Optional<Mention> supplier,
            Optional<Mention> recipient,
            ImmutableList<TransferItem> items) {
        ImmutableList.Builder<Said<?>> said = ImmutableList.builder();
        ImmutableMap.Builder<String, String> apart = ImmutableMap.builder();
        party(ArmsTransfer.SUPPLIER, supplier, match).ifPresent(said::add);
        party(ArmsTransfer.RECIPIENT, recipient, match).ifPresent(said::add);
        supplier.flatMap(EventWords::party).ifPresent(actor -> apart.put("supplier", EventWords.key(actor)));
        recipient.flatMap(EventWords::party).ifPresent(actor -> apart.put("recipient", EventWords.key(actor)));
        Span words = match.span("items").orElseThrow();
        items.forEach(item -> said.add(Said.of(ArmsTransfer.ITEMS, item, words)));
        items.get(0).category().ifPresent(category -> apart.put("category", category.code()));
        apart.put("real", Boolean.toString(reality.isReal() || reality.status().equals(IncidentStatus.DENIED)));
        stage(match, reality).ifPresent(value -> said.add(Said.of(ArmsTransfer.STAGE, value, match.span())));
        inReturn(match)
                .ifPresent(span -> said.add(
                        Said.of(ArmsTransfer.IN_RETURN_FOR, match.text().words(span), span)));
        EventWords.time(match).ifPresent(said::add);
        return new Finding.OfEvent(match.span(), ArmsTransfer.TYPE, reality, said.build(), false, apart.buildOrThrow());
    }

    private static Optional<Said<?>> party(
            Attribute<ArmsTransfer, Actor> attribute, Optional<Mention> mention, PatternMatch match) {
        return mention.flatMap(named -> EventWords.party(named)
                .map(actor -> Said.of(attribute, actor, named.span().to(match.span()))));
    }

    private Optional<TransferStage> stage(PatternMatch match, Reality reality) {
        String words = match.words("aux").orElse("").toLowerCase(java.util.Locale.ROOT);
        if (OFFERED.isIn(words)) {
            return Optional.of(TransferStage.OFFERED);
        }
        if (AGREED.isIn(words)) {
            return Optional.of(TransferStage.AGREED);
        }
        if (INTENDED.isIn(words) && !reality.isReal()) {
            return Optional.of(TransferStage.INTENDED);
        }
        if (!reality.isReal()) {
            return stage.equals(TransferStage.DELIVERED) || stage.equals(TransferStage.UNDER_WAY)
                    ? Optional.empty()
                    : Optional.of(stage);
        }
        boolean underWay = stage.equals(TransferStage.DELIVERED) && UNDER_WAY.isIn(words);
        return Optional.of(underWay ? TransferStage.UNDER_WAY : stage);
    }

    /** Where the words stand that say what the supplier gets for it. */
    private static Optional<Span> inReturn(PatternMatch match) {
        MarkedText text = match.text();
        Matcher matcher = IN_RETURN.matcher(match.after());
        if (!matcher.find()) {
            return Optional.empty();
        }
        int from = text.skeleton().length() - match.after().length();
        return Optional.of(text.origin(from + matcher.start(1), from + matcher.end(1)));
    }
}
