package io.casus.examples.article;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Organization;
import io.casus.examples.article.StatementAssembler.Quoted;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.MentionReader;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Span;
import io.casus.incident.Incident;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.source.Sources;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a report on launches and visits.
 *
 * <p>It says only what the text says. Every value that it gives has at least one claim, and every claim the passages
 * that it rests on. What it does not understand, it leaves
 * out. It has no state; one loader serves many threads.
 */
public final class ArticleLoader {
    /** Who puts the reports into this form. */
    public static final String CODER = "io.casus.examples ArticleLoader";

    /** Makes a loader. */
    public ArticleLoader() {}

    /**
     * Reads a report.
     *
     * @param text the text
     * @param metadata what is known besides
     * @return the report, with the incidents in the order launches, visits, meetings, other events, statements
     * @throws io.casus.InvalidValueException if the metadata have a language or an address that is none
     */
    public Report load(String text, SourceMetadata metadata) {
        return new Reading(text, metadata).report();
    }

    /** The reading of one text. */
    private static final class Reading {
        private final String text;
        private final SourceMetadata metadata;
        private final ArticleText article;
        private final MentionReader mentions;
        private final LaunchAssembler launches = new LaunchAssembler();
        private final DiplomacyAssembler diplomacy = new DiplomacyAssembler();
        private final EventAssembler events = new EventAssembler();
        private final StatementAssembler statements = new StatementAssembler();
        private final Origins origins;

        Reading(String text, SourceMetadata metadata) {
            this.text = text;
            this.metadata = metadata;
            article = ArticleText.of(text);
            Optional<LocalDate> day = metadata.published().flatMap(UncertainTime::date);
            mentions = new MentionReader(article, day);
            origins = new Origins(metadata);
        }

        Report report() {
            readSentences();
            String id = metadata.id();
            Claims claims = new Claims(SourceId.of(id), text);
            List<Incident> incidents = new ArrayList<>();
            incidents.addAll(launches.incidents(id, claims, diplomacy.firstVisit(id)));
            incidents.addAll(diplomacy.incidents(id, claims));
            incidents.addAll(events.incidents(id, claims));
            incidents.addAll(statements.incidents(id, claims, text, List.copyOf(incidents)));
            incidents.forEach(origins::read);
            ImmutableList<Source> drawnOn = origins.sources();
            Report.Builder report = Report.builder().source(source(drawnOn)).coder(CODER);
            drawnOn.forEach(report::addOrigin);
            incidents.forEach(report::addIncident);
            return report.build();
        }

        private void readSentences() {
            for (MarkedText sentence : mentions.sentences()) {
                origins.read(sentence);
                ImmutableList<Quoted> quotations = statements.read(sentence);
                read(sentence, quotations);
            }
        }

        private void read(MarkedText sentence, ImmutableList<Quoted> quotations) {
            boolean allQuoted = quotations.stream()
                    .anyMatch(quoted -> quoted.quotation().words().start()
                            == sentence.span().start());
            if (!allQuoted) {
                launches.read(sentence);
                events.read(sentence);
            }
            for (Span visit : diplomacy.read(sentence)) {
                launches.readDuringVisit(sentence, visit);
            }
            for (Quoted quoted : quotations) {
                MarkedText words = mentions.quoted(sentence.sentence(), quoted.quotation(), quoted.speaker());
                launches.read(words);
                events.read(words);
            }
        }

        private Source source(ImmutableList<Source> drawnOn) {
            Source.Builder source = Source.builder().id(metadata.id()).sha256(Sources.sha256(text));
            metadata.title().or(article::title).ifPresent(source::title);
            metadata.publisher().map(Organization::of).ifPresent(source::publisher);
            metadata.published().ifPresent(source::published);
            metadata.language().ifPresent(source::language);
            metadata.address().ifPresent(source::address);
            drawnOn.forEach(origin -> source.addDerivedFrom(origin.id()));
            return source.build();
        }
    }
}
