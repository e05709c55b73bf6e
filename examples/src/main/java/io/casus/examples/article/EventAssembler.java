package io.casus.examples.article;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.State;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.examples.mention.MarkedText;
import io.casus.examples.mention.Mention;
import io.casus.examples.rule.Attribution;
import io.casus.examples.rule.Finding;
import io.casus.examples.rule.Finding.OfEvent;
import io.casus.examples.rule.Reality;
import io.casus.examples.rule.Rule;
import io.casus.examples.rule.Rules;
import io.casus.examples.rule.Said;
import io.casus.incident.ArmsTransfer;
import io.casus.incident.Casualties;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.incident.Link;
import io.casus.incident.TroopDeployment;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.IncidentStatus;
import io.casus.vocabulary.LinkRelation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Puts together the happenings that need no more than their values: what sentences say of one kind is about one
 * happening, unless what tells such happenings apart differs, or their times. Casualties belong to the deployment of the
 * same state's troops, if the text tells of one only.
 */
final class EventAssembler {
    /** What goes on for long, so that two times do not make it two. */
    private static final ImmutableSet<RecordType<?>> LASTING = ImmutableSet.of(ArmsTransfer.TYPE, TroopDeployment.TYPE);

    /** The first that a sentence says of them stands. */
    private static final ImmutableList<IncidentStatus> STRONGEST_FIRST = ImmutableList.of(
            IncidentStatus.OCCURRED,
            IncidentStatus.ALLEGED,
            IncidentStatus.CANCELLED,
            IncidentStatus.ANNOUNCED,
            IncidentStatus.POSSIBLE,
            IncidentStatus.DENIED);

    private final List<Draft> drafts = new ArrayList<>();

    /** Reads a sentence. */
    void read(MarkedText text) {
        for (Rule rule : Rules.events().thatMayRead(text)) {
            for (Finding finding : rule.read(text)) {
                OfEvent event = (OfEvent) finding;
                boolean granted = rule.isTakenForGranted() || event.isTakenForGranted();
                draftFor(event).add(event, granted ? said -> said : Attribution.of(text)::apply);
            }
        }
    }

    private Draft draftFor(OfEvent event) {
        return drafts.stream().filter(draft -> draft.mayBe(event)).findFirst().orElseGet(() -> {
            Draft draft = new Draft(event.type());
            drafts.add(draft);
            return draft;
        });
    }

    ImmutableList<Incident> incidents(String prefix, Claims claims) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Draft draft : drafts) {
            draft.id = prefix + "-" + draft.kind() + "-" + numbers.merge(draft.kind(), 1, Integer::sum);
        }
        return drafts.stream()
                .map(draft -> draft.incident(claims, deployment(draft)))
                .collect(ImmutableList.toImmutableList());
    }

    /** The only deployment of the troops who suffered the casualties. */
    private Optional<String> deployment(Draft casualties) {
        if (!casualties.type.equals(Casualties.TYPE)) {
            return Optional.empty();
        }
        ImmutableSet<State> whose = casualties.states(Casualties.SUFFERED_BY);
        ImmutableList<String> fitting = drafts.stream()
                .filter(draft -> draft.type.equals(TroopDeployment.TYPE) && draft.isReal())
                .filter(draft ->
                        draft.states(TroopDeployment.DEPLOYED_BY).stream().anyMatch(whose::contains))
                .map(draft -> draft.id)
                .collect(ImmutableList.toImmutableList());
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** A happening while a text is being read. */
    private static final class Draft {
        private final RecordType<? extends Incident> type;
        private final List<Said<?>> said = new ArrayList<>();
        private final Map<String, String> toldApartBy = new HashMap<>();
        private IncidentStatus status = IncidentStatus.DENIED;
        private String id = "";

        private Draft(RecordType<? extends Incident> type) {
            this.type = type;
        }

        private boolean mayBe(OfEvent event) {
            return type.equals(event.type())
                    && event.toldApartBy().entrySet().stream()
                            .allMatch(feature -> Objects.equals(
                                    toldApartBy.getOrDefault(feature.getKey(), feature.getValue()), feature.getValue()))
                    && (LASTING.contains(type) || mayBeThen(event));
        }

        private boolean mayBeThen(OfEvent event) {
            ImmutableList<UncertainTime> times = Claims.values(said, Incident.TIME);
            return Claims.values(event.said(), Incident.TIME).stream()
                    .allMatch(then -> times.stream()
                            .noneMatch(time -> time.intersection(then).isEmpty()));
        }

        private void add(OfEvent event, UnaryOperator<Said<?>> byWhom) {
            Certainty certainty = event.reality().certainty();
            event.said().stream()
                    .<Said<?>>map(one -> one.with(certainty))
                    .map(byWhom)
                    .forEach(said::add);
            event.toldApartBy().forEach(toldApartBy::putIfAbsent);
            status = stronger(status, event.reality());
        }

        private static IncidentStatus stronger(IncidentStatus status, Reality reality) {
            return STRONGEST_FIRST.indexOf(reality.status()) < STRONGEST_FIRST.indexOf(status)
                    ? reality.status()
                    : status;
        }

        private boolean isReal() {
            return status.equals(IncidentStatus.OCCURRED) || status.equals(IncidentStatus.ALLEGED);
        }

        private String kind() {
            return type.equals(DiplomaticMeeting.TYPE)
                    ? "summit"
                    : CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.name());
        }

        private ImmutableSet<State> states(Attribute<?, Actor> attribute) {
            return Claims.values(said, attribute).stream()
                    .flatMap(actor -> Mention.stateOf(actor).stream())
                    .map(state -> State.builder().code(state.code()).build())
                    .collect(ImmutableSet.toImmutableSet());
        }

        private Incident incident(Claims claims, Optional<String> partOf) {
            RecordType.Assembly<? extends Incident> incident = type.assemble();
            incident.set(Incident.ID, IncidentId.of(id));
            incident.set(Incident.STATUS, status);
            type.attributes().forEach(attribute -> set(attribute, incident));
            partOf.ifPresent(deployment -> incident.set(Incident.LINKS, Link.of(LinkRelation.PART_OF, deployment)));
            claims.of(said).forEach(claim -> incident.set(Incident.CLAIMS, claim));
            return incident.build();
        }

        private <V> void set(Attribute<?, V> attribute, RecordType.Assembly<?> incident) {
            ImmutableList<V> values = Claims.values(said, attribute);
            boolean several = attribute.cardinality() == Attribute.Cardinality.REPEATED;
            values.stream().limit(several ? values.size() : 1).forEach(value -> incident.set(attribute, value));
        }
    }
}
