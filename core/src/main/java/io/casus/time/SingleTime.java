package io.casus.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A time that is named once, with its qualifiers.
 *
 * @param text the text as read
 * @param form what it names
 * @param approximate whether any part of it is marked with ~ or %
 * @param uncertain whether any part of it is marked with ? or %
 * @param softness the precision of the coarsest part that is marked
 */
record SingleTime(String text, TimeForm form, boolean approximate, boolean uncertain, TimePrecision softness) {
    boolean isQualified() {
        return approximate || uncertain;
    }

    Stretch said(Optional<ZoneId> zone) {
        return Stretch.within(form.range(), zoneOf(zone));
    }

    Stretch conceivable(Optional<ZoneId> zone) {
        return isQualified() ? Stretch.within(form.range().softened(softness), zoneOf(zone)) : said(zone);
    }

    boolean fitsIn(Stretch stretch, Optional<ZoneId> zone) {
        return isQualified() ? conceivable(zone).meets(stretch) : form.fitsIn(stretch, zoneOf(zone));
    }

    boolean isMasked() {
        return form instanceof CalendarForm calendar && calendar.pattern().isMasked();
    }

    /** What bounds cannot tell of a date with unknown digits: its pattern, its time of day and its zone. */
    String mask(Optional<ZoneId> zone) {
        if (!(form instanceof CalendarForm calendar) || !isMasked()) {
            return "";
        }
        String inZone = zoneOf(zone).map(known -> known.normalized().getId()).orElse("");
        return calendar.pattern() + calendar.clock().map(ClockTime::meaning).orElse("") + " " + inZone;
    }

    /** Whether the two name different days of the same calendar, of which the year may be unknown. */
    boolean isAnotherDayThan(SingleTime other, Optional<ZoneId> zone, Optional<ZoneId> otherZone) {
        return form instanceof CalendarForm mine
                && other.form instanceof CalendarForm theirs
                && (isMasked() || other.isMasked())
                && mine.pattern().isAnotherDayThan(theirs.pattern())
                && !mine.endsWithItsDay()
                && !theirs.endsWithItsDay()
                && zoneOf(zone).equals(other.zoneOf(otherZone));
    }

    /** The zone that holds for this time: the offset that is written with it, or else the one beside it. */
    private Optional<ZoneId> zoneOf(Optional<ZoneId> zone) {
        return form.offset().<ZoneId>map(offset -> offset).or(() -> zone);
    }

    /** Whether the offset that is written agrees with a zone; where the day is not known, no zone can be refused. */
    boolean agreesWith(ZoneId zone) {
        if (form.offset().isEmpty() || form.date().isEmpty()) {
            return true;
        }
        LocalDateTime start = form.range().firstStart();
        return form.offset()
                .filter(offset ->
                        zone.getRules().getOffset(start.toInstant(offset)).equals(offset))
                .isPresent();
    }

    /** The qualifier at the end, or nothing. */
    String mark() {
        String last = text.substring(text.length() - 1);
        return "?~%".contains(last) ? last : "";
    }

    /** The text with a qualifier more at its end. */
    String qualifiedText(boolean addApproximate, boolean addUncertain) {
        boolean nowApproximate = addApproximate || mark().equals("~") || mark().equals("%");
        boolean nowUncertain = addUncertain || mark().equals("?") || mark().equals("%");
        String unmarked = text.substring(0, text.length() - mark().length());
        return unmarked + (nowApproximate && nowUncertain ? "%" : nowApproximate ? "~" : "?");
    }

    String describe(Optional<ZoneId> zone) {
        String zones = describeZones(zone);
        String described = zones.isEmpty() ? form.describe() : form.describe(zones);
        return (uncertain ? "possibly " : "") + (approximate ? "about " : "") + described;
    }

    private String describeZones(Optional<ZoneId> zone) {
        String written = form.offset().map(SingleTime::describe).orElse("");
        String beside = zone.map(SingleTime::describe).orElse("");
        return written + (written.isEmpty() || beside.isEmpty() ? "" : ", ") + beside;
    }

    private static String describe(ZoneId zone) {
        if (zone.getId().equals("Z")) {
            return "UTC";
        }
        return zone.getId().startsWith("+") || zone.getId().startsWith("-") ? "UTC" + zone.getId() : zone.getId();
    }
}
