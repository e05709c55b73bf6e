package io.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.casus.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;
import org.instancio.junit.Given;
import org.instancio.junit.InstancioExtension;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Laws that hold for all times; the seed of a failure is printed. */
@ExtendWith(InstancioExtension.class)
class WhichLawsTimesObeyTest {
    private static final int SAMPLES = 200;
    private static final DateTimeFormatter NANOSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'", Locale.ROOT);

    @RepeatedTest(SAMPLES)
    void readingWhatWasWrittenGivesTheSame(
            @Given Instant instant,
            @Given LocalDateTime local,
            @Given ZonedDateTime zoned,
            @Given LocalDate date,
            @Given YearMonth month,
            @Given boolean approximate) {
        UncertainTime interval = UncertainTime.between(UncertainTime.of(date), UncertainTime.of(date.plusDays(9)));
        UncertainTime set =
                UncertainTime.oneOf(UncertainTime.of(month), UncertainTime.of(date), UncertainTime.of(local));
        for (UncertainTime time : new UncertainTime[] {
            UncertainTime.of(instant),
            UncertainTime.of(local),
            UncertainTime.of(date),
            UncertainTime.of(month),
            interval,
            set
        }) {
            UncertainTime marked = approximate ? time.approximately() : time.questionably();
            assertThat(UncertainTime.parse(time.toString())).isEqualTo(time);
            assertThat(UncertainTime.parse(marked.toString())).isEqualTo(marked);
        }
        ZonedDateTime inSeoul = zoned.withZoneSameInstant(ZoneId.of("Asia/Seoul"));
        UncertainTime withZone = UncertainTime.of(inSeoul);
        assertThat(UncertainTime.builder()
                        .edtf(withZone.edtf())
                        .zone(withZone.zone().orElseThrow())
                        .build())
                .isEqualTo(withZone);
    }

    @RepeatedTest(SAMPLES)
    void theIntervalOfAPartLiesInTheIntervalOfTheWhole(@Given LocalDateTime time, @Given boolean inAZone) {
        UncertainTime second = UncertainTime.of(time.truncatedTo(ChronoUnit.SECONDS));
        UncertainTime part = inAZone ? second.atZone(ZoneOffset.ofHours(9)) : second;
        for (TimePrecision precision : new TimePrecision[] {
            TimePrecision.MINUTE, TimePrecision.HOUR, TimePrecision.DAY, TimePrecision.MONTH, TimePrecision.YEAR
        }) {
            UncertainTime whole = part.truncatedTo(precision);
            assertThat(whole.earliest().orElseThrow())
                    .isBeforeOrEqualTo(part.earliest().orElseThrow());
            assertThat(whole.latest().orElseThrow())
                    .isAfterOrEqualTo(part.latest().orElseThrow());
            assertThat(whole.contains(part)).isIn(Answer.YES, inAZone ? Answer.YES : Answer.CANNOT_TELL);
            assertThat(whole.intersection(part)).contains(part);
            part = whole;
        }
    }

    @RepeatedTest(SAMPLES)
    void theOrderAgreesWithThatOfTheInstants(@Given Instant any, @Given Instant other, @Given long nanos) {
        Instant near = any.plusNanos(nanos % 1_000);
        for (Instant second : new Instant[] {other, near, any}) {
            UncertainTime mine = exact(any);
            UncertainTime theirs = exact(second);
            assertThat(mine.isBefore(theirs)).isEqualTo(any.isBefore(second) ? Answer.YES : Answer.NO);
            assertThat(mine.isAfter(theirs)).isEqualTo(any.isAfter(second) ? Answer.YES : Answer.NO);
            assertThat(mine.overlaps(theirs)).isEqualTo(any.equals(second) ? Answer.YES : Answer.NO);
        }
    }

    /** To the nanosecond, written out so that the fraction has all its digits. */
    private static UncertainTime exact(Instant instant) {
        return UncertainTime.parse(NANOSECONDS.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));
    }

    @RepeatedTest(SAMPLES)
    void whatIsCertainOfAnApproximateTimeIsCertainOfTheTimeAsSaid(
            @Given LocalDateTime first, @Given LocalDateTime second) {
        UncertainTime mine = UncertainTime.of(first).atZone(ZoneOffset.UTC);
        UncertainTime theirs = UncertainTime.of(second).atZone(ZoneOffset.UTC);
        Answer soft = mine.approximately().isBefore(theirs);
        assertThat(soft).isIn(Answer.CANNOT_TELL, mine.isBefore(theirs));
    }

    @RepeatedTest(SAMPLES)
    void overlapAndIntersectionDoNotDependOnTheOrder(
            @Given LocalDate first, @Given YearMonth second, @Given LocalDateTime third) {
        UncertainTime day = UncertainTime.of(first);
        UncertainTime interval = UncertainTime.oneOf(UncertainTime.of(second), UncertainTime.of(third));
        assertThat(day.overlaps(interval)).isEqualTo(interval.overlaps(day));
        assertThat(day.intersection(interval).isPresent())
                .isEqualTo(interval.intersection(day).isPresent());
        assertThat(day.distance(interval)).isEqualTo(interval.distance(day));
    }

    @RepeatedTest(SAMPLES)
    void theIntersectionLiesInBoth(@Given long seed) {
        Random random = new Random(seed);
        int from = random.nextBoolean() ? 9_990 : -17_000;
        UncertainTime mine = years(random, from);
        UncertainTime theirs = years(random, from);
        mine.intersection(theirs).ifPresent(common -> {
            for (UncertainTime whole : new UncertainTime[] {mine, theirs}) {
                assertThat(common.earliest().orElseThrow())
                        .isAfterOrEqualTo(whole.earliest().orElseThrow());
                assertThat(common.latest().orElseThrow())
                        .isBeforeOrEqualTo(whole.latest().orElseThrow());
            }
        });
        assertThat(mine.intersection(theirs).isPresent())
                .isEqualTo(theirs.intersection(mine).isPresent());
    }

    /** Some years from about the one given, in some zone or none. */
    private static UncertainTime years(Random random, int from) {
        int first = from + random.nextInt(20);
        UncertainTime years = UncertainTime.between(
                UncertainTime.of(Year.of(first)), UncertainTime.of(Year.of(first + random.nextInt(20))));
        return random.nextBoolean() ? years.atZone(ZoneOffset.ofHours(random.nextInt(9))) : years;
    }
}
