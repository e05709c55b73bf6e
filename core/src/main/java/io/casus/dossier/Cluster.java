package io.casus.dossier;

import static io.casus.attribute.Attribute.repeated;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The reported incidents that tell of one happening: one from a report that stands alone, or several. */
@Value.Immutable
public sealed interface Cluster extends Structured permits ImmutableCluster {

    /** The attribute {@link #members()}. */
    Attribute<Cluster, ReportedIncident> MEMBERS =
            repeated("members", ReportedIncident.TYPE, Cluster::members, Builder.class, Builder::addMember);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Cluster> TYPE = RecordType.of(Cluster.class, Builder::new, ImmutableList.of(MEMBERS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the reported incidents in their order, at least one} */
    ImmutableList<ReportedIncident> members();

    @Override
    default String describe() {
        return members().stream().map(ReportedIncident::describe).collect(Collectors.joining(", "));
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Cluster> type() {
        return TYPE;
    }

    /**
     * Returns a builder that holds the attributes of this value, to change some of them.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds a {@link Cluster}. Not for use by several threads at once. */
    final class Builder extends ImmutableCluster.Builder implements RecordType.Assembly<Cluster> {
        Builder() {}
    }
}
