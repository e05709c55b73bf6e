package io.casus.examples.rule;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.TimeOfReport;
import java.util.Optional;

/** With which verbs visits are told, and what each says of how far the visit has come. */
final class VisitVerbs {
    /** Right before the place. */
    static final String GO =
            "(?<verb>visited|visits|visiting|visit|arrived in|arrives in|arrive in|landed in|lands in|land in|touched down in|touches down in|travel(?:l)?ed to|travels to|travel(?:l)?ing to|travel to|flew to|flies to|fly to|left for|leaves for|leave for|departed for|departs for|heading to|heads to|headed to|proceeds to|proceed to|come to|came to|go to|went to|travels on to|goes on to)";

    /** With the time between verb and place. */
    static final String GO_AT_A_TIME =
            "(?<leaves>(?:travel(?:l)?(?:s|ed)?|flew|fly|arrived|left|leaves|leave|departed|departs)) (?:on )?{when:time} (?:to|in|for)";

    /** With the visit as a noun behind it. */
    static final String PAY =
            "(?<paid>paid|paying|pays|pay|made|makes|make|on|begins|began|begin|started|starts|start|kicks off|kicked off|opens|opened|undertakes|undertake|undertaking|embarked on|continues|wraps up|wrapped up|completed|concluded|ended|ends|cut short|cuts short)";

    /** With the visit as a noun behind it, and what is left or where one arrives between. */
    static final String LEAVE_FOR =
            "(?<leaves>left|leaves|leave|departed|departs|depart|set off|sets off|arrived|arrives|arrive)(?: (?:here|home|the country|<(?:city|capital):\\d+>))?(?:,? (?:on |late |early )*{when:time})? (?:for|on)";

    private static final ImmutableList<String> DONE = ImmutableList.of(
            "visited",
            "was in",
            "came",
            "went",
            "paid",
            "made",
            "completed",
            "concluded",
            "ended",
            "ends",
            "wrapped",
            "wraps",
            "cut");
    private static final ImmutableList<String> AT_ITS_END =
            ImmutableList.of("completed", "concluded", "ended", "ends", "wrapped", "wraps", "cut");
    private static final ImmutableList<String> THERE = ImmutableList.of(
            "arriv",
            "land",
            "touch",
            "visiting",
            "on",
            "in",
            "paying",
            "undertaking",
            "beg",
            "start",
            "kick",
            "open",
            "embarked",
            "continues");
    private static final ImmutableList<String> ON_THE_WAY =
            ImmutableList.of("flew", "left", "departed", "headed", "set");
    private static final int DAYS_OF_A_VISIT = 3;

    private VisitVerbs() {}

    static boolean isDone(String verb) {
        return startsWithAny(verb, DONE);
    }

    /** Whether the day that goes with the verb is the last of the visit: "wrapped up his visit on Friday". */
    static boolean isAtItsEnd(String verb) {
        return startsWithAny(verb, AT_ITS_END);
    }

    static boolean isThere(String verb) {
        return startsWithAny(verb, THERE);
    }

    /** Whoever set out a few days before the report is taken to be there. */
    static boolean isOnTheWay(String verb, Optional<TimeOfReport> time) {
        return startsWithAny(verb, ON_THE_WAY) && DiplomacyWords.isWithinDays(time, DAYS_OF_A_VISIT);
    }

    private static boolean startsWithAny(String verb, ImmutableList<String> beginnings) {
        return beginnings.stream().anyMatch(verb::startsWith);
    }
}
