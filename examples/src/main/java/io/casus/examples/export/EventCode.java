package io.casus.examples.export;

import io.casus.name.CountryCode;
import java.util.Optional;

/**
 * One event as event data have it: who did what to whom.
 *
 * @param source the state that acts, or whose citizens or organs do; empty if nobody said
 * @param cameo the code of CAMEO (Schrodt 2012), two to four digits
 * @param plover the event type of PLOVER (draft 0.8), by the table of its authors
 * @param target the state that it is done to; empty if nobody said, or there is none
 * @param loss what the codes do not hold of the incident
 */
public record EventCode(
        Optional<CountryCode> source, String cameo, String plover, Optional<CountryCode> target, String loss) {}
