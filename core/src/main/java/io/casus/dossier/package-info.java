/**
 * Many reports, one account: which reported incidents are the same happening, and what all of them together say of it.
 *
 * <p>Matching and merging are separate steps. {@link io.casus.dossier.IncidentMatcher} proposes which
 * {@linkplain io.casus.dossier.ReportedIncident reported incidents} are the same, and gives the reasons; a
 * {@link io.casus.dossier.Judgement} of a person wins over what it proposes:
 *
 * <pre>{@code
 * var matching = IncidentMatcher.standard().match(reports, judgements);
 * matching.clusters(); // what is one happening
 * matching.matches();  // which pairs were compared, with score and reasons
 * matching.actors();   // who is who, in all spellings
 * }</pre>
 *
 * <p>Behind it, each in a file of its own: {@code ActorMatcher} finds out who is who; {@code MatchKeys} and {@code Blocks} which pairs are
 * worth comparing; {@code LaunchRules}, {@code DiplomacyRules}, {@code StatementRules}, {@code OtherRules} and {@code TimeRules} what
 * speaks for and against a pair, with all weights; {@code PairScores} adds up, and asks what is linked to the two; {@code MatchRun} puts
 * together what is the same. To add a rule, add one to the list of its kind, as {@code LaunchRules.count} is: first what it needs of an
 * incident, which {@code Profile} finds once, then how that of two incidents compares.
 */
@NullMarked
package io.casus.dossier;

import org.jspecify.annotations.NullMarked;
