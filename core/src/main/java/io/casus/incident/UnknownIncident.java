package io.casus.incident;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.attribute.RecordType;
import io.casus.attribute.UnionType;
import io.casus.claim.Claim;
import io.casus.foreign.ForeignProperties;
import io.casus.place.Place;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import java.util.Optional;

/**
 * An incident of a kind that this version does not know, with everything that was written of it.
 *
 * <p>Its identifier and its status are read. Time, places, links and claims are not, since a later version may write them in
 * another form; they are among the {@link #foreignProperties()}.
 */
public final class UnknownIncident implements Incident {
    private final String kind;
    private final IncidentId id;
    private final ForeignProperties content;

    private UnknownIncident(String kind, IncidentId id, ForeignProperties content) {
        this.kind = kind;
        this.id = id;
        this.content = content;
    }

    /**
     * Returns an incident of a kind that this version does not know.
     *
     * @param content all its properties, with a text {@value io.casus.attribute.UnionType#DISCRIMINATOR} that names the kind
     *     and a text {@code id}
     * @return the incident
     * @throws InvalidValueException if the kind or the identifier is missing, or the kind is one that this version knows
     */
    public static UnknownIncident of(ForeignProperties content) {
        String kind = content.text(UnionType.DISCRIMINATOR)
                .orElseThrow(() -> new InvalidValueException(
                        "An unknown incident has no text «type», but one that names its kind is expected.",
                        content.toString()));
        if (TYPE.kind(kind).isPresent()) {
            throw new InvalidValueException(
                    "«" + kind + "» is a kind of incident that is known; build it by its own class.", kind);
        }
        IncidentId id = content.text(ID.name())
                .map(IncidentId::of)
                .orElseThrow(() -> new InvalidValueException(
                        "An incident of the kind «" + kind + "» has no text «id», but every incident needs one.",
                        kind));
        return new UnknownIncident(kind, id, content);
    }

    /**
     * Returns the name of the kind.
     *
     * @return the name as it was written
     */
    public String kind() {
        return kind;
    }

    @Override
    public IncidentId id() {
        return id;
    }

    @Override
    public IncidentStatus status() {
        return content.text(STATUS.name())
                .filter(code -> !code.isEmpty())
                .map(IncidentStatus::of)
                .orElse(IncidentStatus.OCCURRED);
    }

    /**
     * Returns nothing, because this version cannot know how a later one writes the time of this kind.
     *
     * @return empty
     */
    @Override
    public Optional<UncertainTime> time() {
        return Optional.empty();
    }

    @Override
    public ImmutableList<Place> places() {
        return ImmutableList.of();
    }

    @Override
    public Optional<String> summary() {
        return content.text(SUMMARY.name());
    }

    @Override
    public ImmutableList<Link> links() {
        return ImmutableList.of();
    }

    @Override
    public ImmutableList<Claim<?>> claims() {
        return ImmutableList.of();
    }

    /**
     * Returns everything that was written of the incident.
     *
     * @return all properties, the name of the kind and the identifier included
     */
    @Override
    public ForeignProperties foreignProperties() {
        return content;
    }

    @Override
    public RecordType<UnknownIncident> type() {
        return RecordType.unknown(UnknownIncident.class);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UnknownIncident that && content.equals(that.content);
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }

    @Override
    public String toString() {
        return "UnknownIncident" + content;
    }
}
