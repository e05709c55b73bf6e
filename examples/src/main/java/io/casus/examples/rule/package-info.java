/**
 * What sentences say: small rules, each with an example in its documentation and a test, none of which knows another.
 * {@link io.casus.examples.rule.Rules} lists them; to add one, write a class with a {@link
 * io.casus.examples.mention.SentencePattern} and add it there.
 *
 * <p>A rule costs nothing on sentences that it does not concern, as long as its patterns name the words they cannot do
 * without; {@link io.casus.examples.mention.SentencePattern} says how. What a rule does besides, it does with what its
 * patterns have found, and with expressions that are compiled once, in a constant.
 *
 * <table>
 * <caption>What is recognised, and what is known not to be</caption>
 * <tr><th>of</th><th>recognised</th><th>not recognised</th></tr>
 * <tr><td>launches</td><td>by verb, in the passive, as a noun with its number; attempted, claimed, presumed, planned,
 *     put off, called off, denied; attacks and strikes with missiles, also among drones and in barrages; missiles that
 *     flew over or hit; satellites brought into orbit; flights told only by their failure; the one before it ("since
 *     ... when"); last year's; below a picture; one of another name, of long ago or at another time of the day</td>
 *     <td>a launcher named only sentences before, by "they", or as a company; the first of two things that are done to
 *     a missile; parts of a barrage as launches of their own; "launches" in general, which are none</td></tr>
 * <tr><td>values</td><td>launcher, site, count, sum of two types, class, vehicle, platform, purpose, propellant, name,
 *     range, distance, height, flight time, direction, impact, zone, no damage, outcome, time of day with its UTC
 *     equivalent, day, month, "shortly after"; the times and distances of two missiles</td>
 *     <td>speed, damage that was done, warheads, more than two missiles with values of their own</td></tr>
 * <tr><td>visits</td><td>announced, under way, done, cancelled, postponed; only named; several states and places, each
 *     with its days; kind, hosts, topics; none if it is denied, only wished for or an invitation</td><td>visitors without
 *     an office; journeys told by a past verb and "before heading to"; to whom a counterpart comes, if no place is
 *     named</td></tr>
 * <tr><td>meetings</td><td>talks, joint news conferences, calls, receptions; of several, with officials and counterparts;
 *     announced, cancelled; none if it is denied, declined or only thought of</td><td>who the officials are; what an
 *     ambassador is summoned for</td></tr>
 * <tr><td>statements</td><td>quotations and paraphrases, beliefs, predictions; of one or several by name, of offices, of
 *     groups without names; stance, medium, occasion, addressee, time</td><td>quotations in quotations; who "they" are, and
 *     who "he" is where several are meant; translations</td></tr>
 * <tr><td>political events</td><td>impeachment, suspension, removal, resignation, taking and leaving office,
 *     appointment, trial, charge, verdict, warrant, arrest, martial law, coup, election, vote of confidence, crisis;
 *     with state, those who take part, stage and time; what is only possible, announced or denied</td>
 *     <td>protests, sanctions, referendums, laws; holders of offices who are not named; who is meant by "the court"</td></tr>
 * <tr><td>arms transfers</td><td>supply, receipt, approved sales, requests; items with number and category, stage, what
 *     is given in return</td><td>refusals, sums of money alone, weapons that are only named ("Javelins")</td></tr>
 * <tr><td>deployments</td><td>troops that are sent, stationed or fighting; how many, where, on whose initiative</td>
 *     <td>withdrawals, ships and aircraft, troops of groups that are no state</td></tr>
 * <tr><td>casualties</td><td>killed, injured, killed or injured, missing, with a number; whose, where, in what</td>
 *     <td>casualties without a number ("heavy losses"), "no casualties"</td></tr>
 * <tr><td>summits</td><td>of leaders who are named or whose states are; named by their place</td><td>summits in places
 *     that no table has</td></tr>
 * </table>
 */
@NullMarked
package io.casus.examples.rule;

import org.jspecify.annotations.NullMarked;
