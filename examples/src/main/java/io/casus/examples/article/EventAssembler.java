package io.casus.examples.article;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.rule.Attribution;
import io.casus.examples.rule.Finding.OfEvent;
import io.casus.examples.rule.Rules;
import io.casus.examples.rule.Said;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together the happenings that need no more than their values: what sentences say of one kind is about one
 * happening, unless the values that tell such happenings apart differ.
 */
final class EventAssembler {

    /** A happening while a text is being read. */
    private static final class Draft {
        private final RecordType<? extends Incident> type;
        private final List<Said<?>> said = new ArrayList<>();
        private IncidentStatus status;

        private Draft(OfEvent first) {
            type = first.type();
            status = first.status();
        }

        private boolean mayBe(OfEvent event) {
            return type.equals(event.type()) && event.toldApartBy().stream().noneMatch(by -> differs(by, event));
        }

        private <V> boolean differs(Attribute<?, V> by, OfEvent event) {
            ImmutableSet<V> here = ImmutableSet.copyOf(Claims.values(said, by));
            ImmutableList<V> there = Claims.values(event.said(), by);
            return !here.isEmpty() && !there.isEmpty() && there.stream().noneMatch(here::contains);
        }

        private void add(OfEvent event, Attribution attribution) {
            event.said().forEach(one -> said.add(attribution.apply(one)));
            event.time()
                    .map(time -> new Said<>(
                            Incident.TIME, Optional.of(time.time()), Certainty.STATED, Optional.empty(), event.span()))
                    .ifPresent(time -> said.add(attribution.apply(time)));
            if (event.status().equals(IncidentStatus.OCCURRED)) {
                status = IncidentStatus.OCCURRED;
            }
        }

        private Incident incident(String id, Claims claims) {
            RecordType.Assembly<? extends Incident> incident = type.assemble();
            incident.set(Incident.ID, IncidentId.of(id));
            incident.set(Incident.STATUS, status);
            type.attributes().forEach(attribute -> set(attribute, incident));
            claims.of(said).forEach(claim -> incident.set(Incident.CLAIMS, claim));
            return incident.build();
        }

        private <V> void set(Attribute<?, V> attribute, RecordType.Assembly<?> incident) {
            ImmutableList<V> values = Claims.values(said, attribute);
            boolean several = attribute.cardinality() == Attribute.Cardinality.REPEATED;
            values.stream().limit(several ? values.size() : 1).forEach(value -> incident.set(attribute, value));
        }
    }

    private final List<Draft> drafts = new ArrayList<>();

    void read(MarkedText text) {
        ImmutableList<OfEvent> events = Rules.events().stream()
                .flatMap(rule -> rule.read(text).stream())
                .map(OfEvent.class::cast)
                .collect(ImmutableList.toImmutableList());
        if (events.isEmpty()) {
            return;
        }
        Attribution attribution = Attribution.of(text);
        events.forEach(event -> draftFor(event).add(event, attribution));
    }

    private Draft draftFor(OfEvent event) {
        return drafts.stream().filter(draft -> draft.mayBe(event)).findFirst().orElseGet(() -> {
            Draft draft = new Draft(event);
            drafts.add(draft);
            return draft;
        });
    }

    ImmutableList<Incident> incidents(String prefix, Claims claims) {
        Map<String, Integer> numbers = new HashMap<>();
        ImmutableList.Builder<Incident> incidents = ImmutableList.builder();
        for (Draft draft : drafts) {
            String kind = CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, draft.type.name());
            incidents.add(draft.incident(prefix + "-" + kind + "-" + numbers.merge(kind, 1, Integer::sum), claims));
        }
        return incidents.build();
    }
}
