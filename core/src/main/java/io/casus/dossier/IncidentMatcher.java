package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.InvalidValueException;
import io.casus.report.Report;

/**
 * Finds out which reported incidents are the same happening. Immutable.
 *
 * <p>How it goes about it:
 *
 * <ol>
 * <li>Actors first: which persons, organizations and states are one, by identifiers, offices and names.
 * <li>Incidents are compared that have the kind, somebody who acts and the day in common; where the day is not told, the month, the year, the
 *     words of a statement, or the day of something that is linked to them. So the work grows with the number of incidents, not with its
 *     square.
 * <li>Rules with names compare two incidents, each with a weight and a sentence. The score is the sum of the weights, from -100 to 100. What
 *     one of the two does not say counts nothing. A score from 50 on means the same, from 25 on unsure, from -25 down not the same; in
 *     between there is no judgement. Two that agree in much, but that nothing ties to one moment, occasion or wording, stay below 50.
 * <li>Links count by what they lead to: two launches are rather the same if both are the first since the same other one.
 * <li>Judgements of people replace the computed verdicts.
 * <li>Incidents are put together from the highest score down, never two that are not the same, not even through a third. Incidents of one report
 *     are only put together by a judgement, for the report told them apart.
 * </ol>
 *
 * <p>The result depends neither on the order of the reports nor on that of the judgements.
 */
public final class IncidentMatcher {
    private static final IncidentMatcher STANDARD = new IncidentMatcher(1, new Thresholds(50, 25, -25));

    private final int daysApart;
    private final Thresholds thresholds;

    private IncidentMatcher(int daysApart, Thresholds thresholds) {
        this.daysApart = daysApart;
        this.thresholds = thresholds;
    }

    /**
     * Returns the matcher with the usual settings: one day apart is no contradiction, and the scores 50, 25 and -25 divide the verdicts.
     *
     * @return the matcher
     */
    public static IncidentMatcher standard() {
        return STANDARD;
    }

    /**
     * Returns a matcher that takes incidents of so many days apart for the same where enough else agrees.
     *
     * @param days the number of days, 0 or 1: reports of one happening differ by a day for the time zone, or by mistake
     * @return the matcher
     * @throws InvalidValueException if it is another number
     */
    public IncidentMatcher withDaysApart(int days) {
        if (days < 0 || days > 1) {
            throw new InvalidValueException(
                    "Found " + days + " days apart, but 0 or 1 is expected.", Integer.toString(days));
        }
        return new IncidentMatcher(days, thresholds);
    }

    /**
     * Returns a matcher with other thresholds.
     *
     * @param positive the lowest score of the same happening, at most 100
     * @param unsure the lowest score that is unsure, below the first
     * @param negative the highest score of different happenings, below the second, at least -100
     * @return the matcher
     * @throws InvalidValueException if they do not rise from the last to the first
     */
    public IncidentMatcher withThresholds(int positive, int unsure, int negative) {
        return new IncidentMatcher(daysApart, new Thresholds(positive, unsure, negative));
    }

    /**
     * Matches the incidents of reports.
     *
     * @param reports the reports, in any order; a report that is given twice counts once
     * @param judgements what people said of pairs, in any order; those about incidents that no report has are left aside
     * @return which incidents are the same, and why
     * @throws InvalidValueException if two different reports have the same source, or a judgement says that incidents of different kinds are
     *     the same
     */
    public Matching match(ImmutableList<Report> reports, ImmutableList<Judgement> judgements) {
        return run(reports, judgements).matching();
    }

    MatchRun run(ImmutableList<Report> reports, ImmutableList<Judgement> judgements) {
        return new MatchRun(new RulesByKind(new TimeRules(daysApart)), thresholds, reports, judgements);
    }
}
