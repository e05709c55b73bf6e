/**
 * Times that are not certain, and the words in which they are told.
 *
 * <p>Begin with {@link io.casus.time.UncertainTime}. In JShell:
 *
 * <pre>{@code
 * var launch = UncertainTime.parse("2025-01-06T12:00+09:00~").withWords("around noon")
 * launch.describe()    // "about 12:00 (UTC+09:00) on 6 January 2025, in the words \"around noon\""
 * launch.earliest()    // Optional[2025-01-06T03:00:00Z]
 *
 * var day = UncertainTime.parse("2025-01-06")
 * day.earliest()    // Optional[2025-01-05T10:00:00Z]
 * day.atZone(ZoneId.of("Asia/Seoul")).earliest()    // Optional[2025-01-05T15:00:00Z]
 *
 * var visit = UncertainTime.parse("2025-01-04/2025-01-09").atZone(ZoneId.of("Asia/Seoul"))
 * visit.contains(launch)    // YES
 * day.contains(launch)    // CANNOT_TELL
 * UncertainTime.parse("2024-11-05").isBefore(launch)    // YES
 * UncertainTime.parse("2024-11").intersection(UncertainTime.parse("2024-11-05"))    // Optional[2024-11-05]
 *
 * TimeWords.read("Monday", LocalDate.of(2025, 1, 7))    // Optional[2025-01-06]
 * TimeWords.read("last April", LocalDate.of(2025, 1, 7)).get().resolvedAgainst()    // Optional[2025-01-07]
 * TimeWords.read("November 5")    // Optional[XXXX-11-05]
 * }</pre>
 *
 * <p>{@link io.casus.time.TimePrecision} says how precisely a time was told and how far "about" reaches;
 * {@link io.casus.time.TimeWords} reads the words.
 */
@NullMarked
package io.casus.time;

import org.jspecify.annotations.NullMarked;
