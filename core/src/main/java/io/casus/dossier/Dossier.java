package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static io.casus.attribute.Attribute.computed;
import static io.casus.attribute.Attribute.computedList;
import static io.casus.attribute.Attribute.defaulted;
import static io.casus.attribute.Attribute.repeated;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import io.casus.InvalidValueException;
import io.casus.actor.Person;
import io.casus.attribute.Attribute;
import io.casus.attribute.RecordType;
import io.casus.attribute.Structured;
import io.casus.foreign.ForeignProperties;
import io.casus.incident.Incident;
import io.casus.incident.IncidentId;
import io.casus.report.FormatVersion;
import io.casus.report.Report;
import io.casus.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Many reports, reconciled: which of their incidents are the same, what all of them together say, and where they disagree.
 *
 * <pre>{@code
 * var dossier = Dossier.of(reports);
 * System.out.println(dossier.explain());
 * var launch = dossier.incidents(MissileLaunch.class).get(0);    // a merged MissileLaunch is a MissileLaunch
 * dossier.finding(launch, MissileLaunch.RANGE_CLASS)             // state, value, rule, who supports it, who dissents
 * dossier.conflicts();
 * dossier.judge(Judgement.different(a, b))                       // a new dossier
 * }</pre>
 *
 * <p>What a dossier rests on are its reports, the judgements of people, and its rules. All else follows from these, whatever the order in which they
 * were given: what a document says of the merged incidents and the matching is written for readers without Casus, passed over when a dossier is read,
 * and computed anew. A document may leave it out.
 *
 * <p>A merged incident has the values that the rules chose, and all claims of the reports, those that lost included. Where no rule decides, the value
 * is absent; a status that no rule decides is {@link io.casus.vocabulary.IncidentStatus#ALLEGED}. Its identifier is that of the first of its reported
 * incidents, with the source in front where it does not begin with it; links lead to the merged incidents.
 *
 * <p>Immutable. Two dossiers are equal if they rest on the same.
 */
public final class Dossier implements Structured {
    /** The attribute {@link #format()}. */
    public static final Attribute<Dossier, FormatVersion> FORMAT =
            defaulted("format", FormatVersion.TYPE, Dossier::format, Builder.class, Builder::format);

    /** The attribute {@link #reports()}. */
    public static final Attribute<Dossier, Report> REPORTS =
            repeated("reports", Report.TYPE, Dossier::reports, Builder.class, Builder::addReport);

    /** The attribute {@link #judgements()}. */
    public static final Attribute<Dossier, Judgement> JUDGEMENTS =
            repeated("judgements", Judgement.TYPE, Dossier::judgements, Builder.class, Builder::addJudgement);

    /** The attribute {@link #rules()}. */
    public static final Attribute<Dossier, MergeRules> RULES =
            defaulted("rules", MergeRules.TYPE, Dossier::rules, Builder.class, Builder::rules);

    /** The attribute {@link #merged()}. */
    public static final Attribute<Dossier, MergedIncident> MERGED =
            computedList("merged", MergedIncident.TYPE, Dossier::merged, Dossier.class);

    /** The attribute {@link #matching()}. */
    public static final Attribute<Dossier, Matching> MATCHING =
            computed("matching", Matching.TYPE, Dossier::matching, Dossier.class);

    /** The type, with all attributes in the order in which they are written. */
    public static final RecordType<Dossier> TYPE = RecordType.of(
            Dossier.class, Builder::new, ImmutableList.of(FORMAT, REPORTS, JUDGEMENTS, RULES, MERGED, MATCHING));

    private final FormatVersion format;
    private final ImmutableList<Report> reports;
    private final ImmutableList<Judgement> judgements;
    private final MergeRules rules;
    private final ForeignProperties foreignProperties;
    private final Matching matching;
    private final ImmutableList<MergedIncident> merged;
    private final Supplier<ImmutableMap<IncidentId, MergedIncident>> byId;

    private Dossier(Builder builder) {
        this.format = builder.format;
        this.reports = Inputs.reports(builder.reports);
        this.judgements = Inputs.judgements(builder.judgements);
        this.rules = builder.rules;
        this.foreignProperties = builder.foreignProperties;
        this.matching = IncidentMatcher.standard().match(reports, judgements);
        this.merged = Reconciliation.of(reports, matching, rules);
        this.byId = Suppliers.memoize(
                () -> Maps.uniqueIndex(merged, one -> one.incident().id()));
        requireForeignNames();
    }

    /**
     * Returns a dossier of reports, with the rules {@link MergeRules#MOST_REPRESENTATIVE}.
     *
     * @param reports the reports, in any order; one that is given twice counts once
     * @return the dossier
     * @throws InvalidValueException if two different reports have the same source
     */
    public static Dossier of(Iterable<Report> reports) {
        return builder().addAllReports(reports).build();
    }

    /**
     * Returns a new builder.
     *
     * @return a builder with nothing set
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the version of the form in which the dossier is written down: as it was read, or the current one} */
    public FormatVersion format() {
        return format;
    }

    /** {@return the reports, in the order of the identifiers of their sources} */
    public ImmutableList<Report> reports() {
        return reports;
    }

    /** {@return what people said of pairs of reported incidents, in the order of the incidents} */
    public ImmutableList<Judgement> judgements() {
        return judgements;
    }

    /** {@return the rules by which values are chosen} */
    public MergeRules rules() {
        return rules;
    }

    /** {@return the merged incidents with what was found, those of most reports first, and among these those with most claims} */
    public ImmutableList<MergedIncident> merged() {
        return merged;
    }

    /** {@return which reported incidents are the same, and why} */
    public Matching matching() {
        return matching;
    }

    /**
     * Returns the merged incidents.
     *
     * @return the incidents in the order of {@link #merged()}
     */
    public ImmutableList<Incident> incidents() {
        return merged.stream().map(MergedIncident::incident).collect(toImmutableList());
    }

    /**
     * Returns the merged incidents of one kind.
     *
     * @param <T> the kind
     * @param kind the class of the kind, such as {@code MissileLaunch.class}
     * @return the incidents of that kind, in the order of {@link #merged()}
     */
    public <T extends Incident> ImmutableList<T> incidents(Class<T> kind) {
        return merged.stream()
                .map(MergedIncident::incident)
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(toImmutableList());
    }

    /**
     * Returns a merged incident by its identifier.
     *
     * @param id the identifier
     * @return the merged incident, or empty if there is none of that identifier
     */
    public Optional<MergedIncident> merged(IncidentId id) {
        return Optional.ofNullable(byId.get().get(id));
    }

    /**
     * Returns the merged incident into which a reported one went.
     *
     * @param reported the reported incident
     * @return the merged incident, or empty if no report has the incident
     */
    public Optional<MergedIncident> merged(ReportedIncident reported) {
        return merged.stream().filter(one -> one.members().contains(reported)).findFirst();
    }

    /**
     * Returns the reported incidents that went into a merged one.
     *
     * @param incident a merged incident of this dossier
     * @return the reported incidents, in their order
     * @throws InvalidValueException if this dossier has no incident of that identifier
     */
    public ImmutableList<ReportedIncident> members(Incident incident) {
        return require(incident).members();
    }

    /**
     * Returns what was found of one attribute.
     *
     * @param <V> the type of the attribute's values
     * @param incident a merged incident of this dossier
     * @param attribute the attribute, such as {@code MissileLaunch.RANGE_CLASS}
     * @return the finding; for an attribute that may have several values, that on the first of them; {@link FindingState#MISSING} if nobody says anything
     * @throws InvalidValueException if this dossier has no incident of that identifier
     */
    public <V> Finding<V> finding(Incident incident, Attribute<?, V> attribute) {
        return findings(incident, attribute).stream()
                .findFirst()
                .orElseGet(() -> Findings.missing(incident.id(), attribute));
    }

    /**
     * Returns all that was found of one attribute.
     *
     * @param <V> the type of the attribute's values
     * @param incident a merged incident of this dossier
     * @param attribute the attribute
     * @return the finding; or one for each value of an attribute that may have several; of a time followed by those on its day and its time of day; empty
     *     if nobody says anything
     * @throws InvalidValueException if this dossier has no incident of that identifier
     */
    public <V> ImmutableList<Finding<V>> findings(Incident incident, Attribute<?, V> attribute) {
        return require(incident).findings(attribute);
    }

    /**
     * Returns all that was found of one incident.
     *
     * @param incident a merged incident of this dossier
     * @return the findings on all attributes of which anybody says anything, in the order of the attributes
     * @throws InvalidValueException if this dossier has no incident of that identifier
     */
    public ImmutableList<Finding<?>> findings(Incident incident) {
        return require(incident).findings();
    }

    private MergedIncident require(Incident incident) {
        return merged(incident.id())
                .orElseThrow(() -> new InvalidValueException(
                        "The dossier has no merged incident " + incident.id()
                                + ", but one of those that it has is expected, such as "
                                + merged.stream()
                                        .map(one -> one.incident().id().value())
                                        .findFirst()
                                        .orElse("(it has none)")
                                + ".",
                        incident.id().toString()));
    }

    /**
     * Returns where the reports disagree.
     *
     * @return the findings in which somebody dissents, in the order of the incidents; of a time the part that the reports disagree on, if only one of its
     *     parts is
     */
    public ImmutableList<Finding<?>> conflicts() {
        return merged.stream()
                .flatMap(one -> Conflicts.of(one.findings()).stream())
                .collect(toImmutableList());
    }

    /**
     * Returns the people of whom the reports speak.
     *
     * @return each person once, with all names, offices and identifiers that the reports give
     */
    public ImmutableList<Person> people() {
        return matching.actors().stream()
                .map(ActorIdentity::actor)
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .collect(toImmutableList());
    }

    /**
     * Returns the incidents in the order of time.
     *
     * @return the timeline, which prints itself one incident a line
     */
    public Timeline timeline() {
        return Timeline.of(this);
    }

    /**
     * Explains the dossier: for each incident a table of what was found, with who says so in which words.
     *
     * @return lines of at most 120 characters
     */
    public String explain() {
        return Explanation.of(this);
    }

    /**
     * Explains one incident.
     *
     * @param incident a merged incident of this dossier
     * @return lines of at most 120 characters
     * @throws InvalidValueException if this dossier has no incident of that identifier
     */
    public String explain(Incident incident) {
        return Explanation.of(require(incident));
    }

    /**
     * Returns a dossier with one more report.
     *
     * @param report the report
     * @return the dossier; the same if it has the report already
     * @throws InvalidValueException if it has another report of the same source; take that out first
     */
    public Dossier with(Report report) {
        return toBuilder().addReport(report).build();
    }

    /**
     * Returns a dossier without the report of a source.
     *
     * @param source the source of the report
     * @return the dossier, as it would be if it had never had the report; judgements about it are kept, and count again when it comes back
     */
    public Dossier without(SourceId source) {
        Builder builder = toBuilder();
        builder.reports.removeIf(report -> report.source().id().equals(source));
        return builder.build();
    }

    /**
     * Returns a dossier without the report of a source.
     *
     * @param source the identifier of the source of the report
     * @return the dossier, as it would be if it had never had the report
     * @throws InvalidValueException if the identifier is blank
     */
    public Dossier without(String source) {
        return without(SourceId.of(source));
    }

    /**
     * Returns a dossier with a judgement of a person, which wins over what is computed.
     *
     * @param judgement the judgement
     * @return the dossier
     * @throws InvalidValueException if the judgement says that incidents of different kinds are the same
     */
    public Dossier judge(Judgement judgement) {
        return toBuilder().addJudgement(judgement).build();
    }

    /**
     * Returns a dossier without a judgement.
     *
     * @param judgement the judgement
     * @return the dossier, as it would be if nobody had judged so
     */
    public Dossier withdraw(Judgement judgement) {
        Builder builder = toBuilder();
        builder.judgements.removeIf(judgement::equals);
        return builder.build();
    }

    /**
     * Returns a dossier of the same reports and judgements with other rules.
     *
     * @param newRules the rules, such as {@link MergeRules#MOST_INFORMATIVE}
     * @return the dossier
     */
    public Dossier withRules(MergeRules newRules) {
        return toBuilder().rules(newRules).build();
    }

    /**
     * Tells what changed between an earlier dossier and this one.
     *
     * @param before the earlier dossier
     * @return the incidents that are new, grew, came together or apart, and the findings that changed
     */
    public DossierChange changesFrom(Dossier before) {
        return DossierChange.between(before, this);
    }

    /**
     * Returns a builder that holds what this dossier rests on, to change some of it.
     *
     * @return a builder
     */
    public Builder toBuilder() {
        return builder()
                .format(format)
                .addAllReports(reports)
                .addAllJudgements(judgements)
                .rules(rules)
                .foreignProperties(foreignProperties);
    }

    @Override
    public RecordType<Dossier> type() {
        return TYPE;
    }

    @Override
    public ForeignProperties foreignProperties() {
        return foreignProperties;
    }

    @Override
    public String describe() {
        return explain();
    }

    /**
     * Returns whether the other rests on the same reports, judgements and rules.
     *
     * @param object the other
     * @return true if all of them are equal, and the format and the foreign properties too
     */
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Dossier other
                && format.equals(other.format)
                && reports.equals(other.reports)
                && judgements.equals(other.judgements)
                && rules.equals(other.rules)
                && foreignProperties.equals(other.foreignProperties);
    }

    @Override
    public int hashCode() {
        return Objects.hash(format, reports, judgements, rules, foreignProperties);
    }

    /**
     * Returns how large the dossier is.
     *
     * @return one line, such as {@code Dossier of 5 reports: 9 incidents, 2 of them with conflicts}
     */
    @Override
    public String toString() {
        return Explanation.summary(this);
    }

    /** Builds a dossier from what it rests on. Not for use by several threads at once. */
    public static final class Builder implements RecordType.Assembly<Dossier> {
        private final List<Report> reports = new ArrayList<>();
        private final List<Judgement> judgements = new ArrayList<>();
        private FormatVersion format = FormatVersion.CURRENT;
        private MergeRules rules = MergeRules.MOST_REPRESENTATIVE;
        private ForeignProperties foreignProperties = ForeignProperties.none();

        private Builder() {}

        /**
         * Sets the version of the form in which the dossier is written down.
         *
         * @param value the version
         * @return this builder
         */
        public Builder format(FormatVersion value) {
            format = value;
            return this;
        }

        /**
         * Adds a report.
         *
         * @param report the report
         * @return this builder
         */
        public Builder addReport(Report report) {
            reports.add(report);
            return this;
        }

        /**
         * Adds reports.
         *
         * @param more the reports
         * @return this builder
         */
        public Builder addAllReports(Iterable<Report> more) {
            Iterables.addAll(reports, more);
            return this;
        }

        /**
         * Adds a judgement.
         *
         * @param judgement the judgement
         * @return this builder
         */
        public Builder addJudgement(Judgement judgement) {
            judgements.add(judgement);
            return this;
        }

        /**
         * Adds judgements.
         *
         * @param more the judgements
         * @return this builder
         */
        public Builder addAllJudgements(Iterable<Judgement> more) {
            Iterables.addAll(judgements, more);
            return this;
        }

        /**
         * Sets the rules by which values are chosen.
         *
         * @param value the rules
         * @return this builder
         */
        public Builder rules(MergeRules value) {
            rules = value;
            return this;
        }

        /**
         * Sets the properties that this version does not know.
         *
         * @param properties the properties
         * @return this builder
         */
        @Override
        public Builder foreignProperties(ForeignProperties properties) {
            foreignProperties = properties;
            return this;
        }

        /**
         * Builds the dossier: matches the incidents and merges them.
         *
         * @return the dossier
         * @throws InvalidValueException if two different reports have the same source, or a judgement says that incidents of different kinds are the same
         */
        @Override
        public Dossier build() {
            return new Dossier(this);
        }
    }
}
