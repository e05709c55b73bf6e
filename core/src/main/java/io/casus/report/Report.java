package io.casus.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.casus.attribute.Attribute.defaulted;
import static io.casus.attribute.Attribute.optional;
import static io.casus.attribute.Attribute.repeated;
import static io.casus.attribute.Attribute.required;
import static io.casus.attribute.ValueTypes.STRING;

import com.google.common.collect.ImmutableList;
import io.casus.attribute.Attribute;
import io.casus.attribute.Description;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.source.Source;
import java.util.Optional;
import org.immutables.value.Value;

/** What one source says: the source, and the incidents as it tells them. */
@Value.Immutable
public sealed interface Report extends Structured permits ImmutableReport {

    /** The attribute {@link #format()}. */
    Attribute<Report, FormatVersion> FORMAT =
            defaulted("format", FormatVersion.TYPE, Report::format, Builder.class, Builder::format);

    /** The attribute {@link #source()}. */
    Attribute<Report, Source> SOURCE = required("source", Source.TYPE, Report::source, Builder.class, Builder::source);

    /** The attribute {@link #origins()}. */
    Attribute<Report, Source> ORIGINS =
            repeated("origins", Source.TYPE, Report::origins, Builder.class, Builder::addOrigin);

    /** The attribute {@link #coder()}. */
    Attribute<Report, String> CODER = optional("coder", STRING, Report::coder, Builder.class, Builder::coder);

    /** The attribute {@link #incidents()}. */
    Attribute<Report, Incident> INCIDENTS =
            repeated("incidents", Incident.TYPE, Report::incidents, Builder.class, Builder::addIncident);

    /** The type, with all attributes in the order in which they are written. */
    RecordType<Report> TYPE =
            RecordType.of(Report.class, Builder::new, ImmutableList.of(FORMAT, SOURCE, ORIGINS, CODER, INCIDENTS));

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the version of the form in which the report is written down: as it was read, or the current one} */
    @Value.Default
    default FormatVersion format() {
        return FormatVersion.CURRENT;
    }

    /** {@return the source} */
    Source source();

    /** {@return the sources that the source draws on, as far as it names them} */
    ImmutableList<Source> origins();

    /** {@return who put the report into this form: a person or a program. Neither the publisher nor a claimant} */
    Optional<String> coder();

    /** {@return the incidents, as the source tells them} */
    ImmutableList<Incident> incidents();

    /**
     * Returns the incidents of one kind.
     *
     * @param <T> the kind
     * @param kind the class of the kind, such as {@code MissileLaunch.class}
     * @return the incidents of that kind, in order
     */
    default <T extends Incident> ImmutableList<T> incidents(Class<T> kind) {
        return incidents().stream().filter(kind::isInstance).map(kind::cast).collect(toImmutableList());
    }

    /**
     * Returns an incident by its identifier.
     *
     * @param id the identifier
     * @return the incident, or empty if the report has none of that identifier
     */
    default Optional<Incident> incident(IncidentId id) {
        return incidents().stream().filter(incident -> incident.id().equals(id)).findFirst();
    }

    @Override
    default String describe() {
        return ReportDescription.of(this);
    }

    @Override
    default String oneLine() {
        return Description.oneLine(this);
    }

    @Override
    default RecordType<Report> type() {
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

    /** Builds a {@link Report}. Not for use by several threads at once. */
    final class Builder extends ImmutableReport.Builder implements RecordType.Assembly<Report> {
        Builder() {}

        @Override
        public Report build() {
            return ReportChecks.checked(super.build());
        }
    }
}
