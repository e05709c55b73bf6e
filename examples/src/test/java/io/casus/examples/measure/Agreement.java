package io.casus.examples.measure;

import com.google.common.base.Splitter;
import io.casus.InvalidValueException;
import io.casus.actor.Actor;
import io.casus.examples.mention.Mention;
import io.casus.incident.Stop;
import io.casus.quantity.Quantity;
import io.casus.time.UncertainTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the text of a truth and a value that was loaded mean the same. */
final class Agreement {
    private static final Splitter ALTERNATIVES = Splitter.on('|');
    private static final Splitter ENDS = Splitter.on('/');

    private record Days(LocalDate first, LocalDate last) {
        boolean contains(Days other) {
            return !other.first.isBefore(first) && !other.last.isAfter(last);
        }
    }

    private Agreement() {}

    /** A code of three letters is a state, or whoever is of that state; other words are a part of a name. */
    static boolean actor(String truth, Object value) {
        Actor actor = (Actor) value;
        return ALTERNATIVES.splitToStream(truth).anyMatch(one -> isActor(one, actor));
    }

    private static boolean isActor(String truth, Actor actor) {
        boolean ofState = truth.matches("[A-Z]{3}")
                && Mention.stateOf(actor)
                        .filter(state -> state.code().toString().equals(truth))
                        .isPresent();
        return ofState || actor.label().contains(truth);
    }

    static boolean name(String truth, Object value) {
        return value.toString().toLowerCase(Locale.ROOT).contains(truth.toLowerCase(Locale.ROOT));
    }

    static boolean code(String truth, Object value) {
        return value.toString().equals(truth);
    }

    static boolean stop(String truth, Object value) {
        return ((Stop) value)
                .place()
                .name()
                .filter(name -> name.contains(truth))
                .isPresent();
    }

    /** The same bounds, or the same words. */
    static boolean count(String truth, Object value) {
        Quantity quantity = (Quantity) value;
        boolean sameWords = quantity.words()
                .filter(words -> words.toLowerCase(Locale.ROOT).startsWith(truth))
                .isPresent();
        return sameWords || isSame(truth, quantity);
    }

    private static boolean isSame(String truth, Quantity quantity) {
        try {
            return Quantity.parse(truth).isSameAs(quantity);
        } catch (InvalidValueException onlyWords) {
            return false;
        }
    }

    /** The day itself, or within the days of the truth; a month that is loaded agrees with a day in it. */
    static boolean day(String truth, Object value) {
        return days((UncertainTime) value)
                .filter(days -> agree(days, days(truth)))
                .isPresent();
    }

    static boolean dayOrNext(String truth, Object value) {
        Days days = days(truth);
        Days wider = new Days(days.first().minusDays(1), days.last().plusDays(1));
        return days((UncertainTime) value).filter(found -> agree(found, wider)).isPresent();
    }

    private static boolean agree(Days found, Days truth) {
        boolean sameMonth = found.contains(truth) && found.first().plusDays(31).isAfter(found.last());
        return truth.contains(found) || sameMonth;
    }

    /** The first day and the last. */
    static boolean days(String truth, Object value) {
        return days((UncertainTime) value).filter(days(truth)::equals).isPresent();
    }

    private static Days days(String edtf) {
        List<String> ends = ENDS.splitToList(edtf);
        return new Days(firstDay(ends.get(0)), lastDay(ends.get(ends.size() - 1)));
    }

    private static LocalDate firstDay(String end) {
        return isMonth(end) ? YearMonth.parse(end).atDay(1) : LocalDate.parse(end);
    }

    private static LocalDate lastDay(String end) {
        return isMonth(end) ? YearMonth.parse(end).atEndOfMonth() : LocalDate.parse(end);
    }

    private static boolean isMonth(String end) {
        return end.length() == "2000-01".length();
    }

    static boolean hasDay(UncertainTime time) {
        return days(time).isPresent();
    }

    private static Optional<Days> days(UncertainTime time) {
        Optional<Days> day = time.date().map(date -> new Days(date, date));
        if (day.isPresent() || time.isUnknown()) {
            return day;
        }
        if (time.isInterval()) {
            Optional<Days> first = time.start().flatMap(Agreement::days);
            Optional<Days> last = time.end().flatMap(Agreement::days);
            return first.isPresent() && last.isPresent()
                    ? Optional.of(new Days(first.get().first(), last.get().last()))
                    : Optional.empty();
        }
        String plain = time.edtf().replaceAll("[~?%]", "");
        return plain.matches("\\d{4}-(?:0\\d|1[012])") ? Optional.of(days(plain)) : Optional.empty();
    }
}
