package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.SentencePattern;
import io.casus.vocabulary.PoliticalEventKind;
import io.casus.vocabulary.PoliticalEventStage;

/** Somebody is named to an office: "Macron appointed Michel Barnier as prime minister", "she was named foreign minister in 2019". */
final class AppointmentRule implements Rule {
    private static final ImmutableList<PoliticalSentence> SENTENCES = ImmutableList.of(
            PoliticalSentence.of(
                    PoliticalEventKind.APPOINTMENT,
                    PoliticalEventStage.PROPOSED,
                    "(?:{appointer:party} " + Reality.AUX
                            + ")?\\b(?:nominated|nominates) {appointee:human} (?:as|to)\\b"),
            PoliticalSentence.of(
                    PoliticalEventKind.APPOINTMENT,
                    PoliticalEventStage.DONE,
                    "{appointer:party} " + Reality.AUX
                            + "(?:appointed|appoints|appoint|named|names|name|tapped) {appointee:human} (?:as|to)\\b"),
            PoliticalSentence.of(
                    PoliticalEventKind.APPOINTMENT,
                    PoliticalEventStage.DONE,
                    "{appointee:human}" + Reality.ASIDE + Reality.PASSIVE + "(?:appointed|named)(?: (?:as|to|by)\\b)?"),
            PoliticalSentence.of(
                    PoliticalEventKind.APPOINTMENT, PoliticalEventStage.DONE, "\\bappointment of {appointee:human}"));

    @Override
    public ImmutableList<SentencePattern> patterns() {
        return PoliticalSentence.patterns(SENTENCES);
    }

    @Override
    public ImmutableList<Finding> read(MarkedText text) {
        return PoliticalSentence.read(SENTENCES, text);
    }
}
