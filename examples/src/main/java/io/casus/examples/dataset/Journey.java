package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;

/**
 * A stay in one country, with the meetings that its remarks tell of.
 *
 * @param visit the visit
 * @param meetings the meetings, which are a part of it
 */
public record Journey(DiplomaticVisit visit, ImmutableList<DiplomaticMeeting> meetings) {}
