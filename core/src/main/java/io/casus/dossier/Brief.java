package io.casus.dossier;

import io.casus.actor.Actor;
import io.casus.attribute.Attribute;
import io.casus.attribute.ValueType;
import io.casus.incident.Incident;
import io.casus.incident.UnknownIncident;
import io.casus.quantity.Quantity;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.IncidentStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints values and incidents in few words, for tables. */
final class Brief {
    private static final int MOST_VALUES = 4;
    private static final String WORDS = ", in the words \"";

    private Brief() {}

    /** A value without the words in which it was told, which stand in a column of their own. */
    static <V> String value(ValueType<V> type, V value) {
        if (value instanceof UncertainTime time) {
            return time(time);
        }
        if (value instanceof Actor actor) {
            return actor.label().equals(actor.describe()) ? actor.label() : actor.describe();
        }
        String text = type.describe(value);
        int words = value instanceof Quantity ? text.indexOf(WORDS) : -1;
        return oneLine(words < 0 ? text : text.substring(0, words));
    }

    private static String time(UncertainTime time) {
        String weekday = time.date().isEmpty()
                ? Weekdays.of(time)
                        .map(day -> capital(day.name().toLowerCase(Locale.ROOT)))
                        .orElse("")
                : "";
        UncertainTime.Builder bare = UncertainTime.builder().edtf(time.edtf());
        time.zone().ifPresent(bare::zone);
        String told = bare.build().describe();
        if (weekday.isEmpty()) {
            return told;
        }
        return time.edtf().chars().anyMatch(Character::isDigit) ? told + ", a " + weekday : "a " + weekday;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** The kind of an incident in capital letters, with its status where it did not simply happen. */
    static String heading(Incident incident) {
        String kind = incident instanceof UnknownIncident unknown
                ? unknown.kind()
                : incident.type().name();
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toUpperCase(Locale.ROOT);
        return incident.status().equals(IncidentStatus.OCCURRED)
                ? words
                : words + " (" + incident.status().describe() + ")";
    }

    /** What tells an incident from others: its first values. */
    static String summary(Incident incident) {
        return incident.summary()
                .map(Brief::oneLine)
                .orElseGet(() -> incident.type().attributes().stream()
                        .filter(attribute -> !isCommon(attribute))
                        .flatMap(attribute -> values(attribute, incident))
                        .limit(MOST_VALUES)
                        .collect(Collectors.joining(", ")));
    }

    private static boolean isCommon(Attribute<?, ?> attribute) {
        return attribute.equals(Incident.ID)
                || attribute.equals(Incident.STATUS)
                || attribute.equals(Incident.TIME)
                || attribute.equals(Incident.LINKS)
                || attribute.equals(Incident.CLAIMS);
    }

    @SuppressWarnings("unchecked") // The attribute was taken from the type of this very incident.
    private static <V> Stream<String> values(Attribute<?, V> attribute, Incident incident) {
        return ((Attribute<Incident, V>) attribute)
                .values(incident).stream()
                        .map(value -> value instanceof Actor actor ? actor.label() : value(attribute.type(), value));
    }

    static Optional<String> time(Incident incident) {
        return incident.time().map(Brief::time);
    }

    /** Cuts a text to a length, with an ellipsis where something is left out. */
    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length - 1).stripTrailing() + "…";
    }
}
