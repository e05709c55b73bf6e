package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Organization;
import io.casus.examples.mention.Gazetteer.OrganizationName;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The organizations that a text has named with their states, so that "the military" can be understood later. */
final class BodiesOfStates {
    /** What ministries of one subject differ in. */
    private static final ImmutableList<String> WORDINGS = ImmutableList.of("national", "ministry", "office");
    /** The United States has departments: a ministry in a report from Washington is that of whoever was named. */
    static final String WITHOUT_MINISTRIES = "USA";

    /**
     * An organization with its state.
     *
     * @param body the organization
     * @param position where it is named first
     */
    private record Remembered(Organization body, int position) {}

    private final String text;
    private final Optional<String> writtenIn;
    private final Map<String, Remembered> remembered = new LinkedHashMap<>();

    /**
     * Knows none yet.
     *
     * @param text the text
     * @param writtenIn the state in which it was written, by its dateline
     */
    BodiesOfStates(String text, Optional<String> writtenIn) {
        this.text = text;
        this.writtenIn = writtenIn;
    }

    /** The organization of a state; the one that was named first where it is named again. */
    Organization remember(PhraseTable.Hit<OrganizationName> hit, String state, Organization body, int position) {
        return remembered
                .computeIfAbsent(kindAndSubject(hit) + state, any -> new Remembered(body, position))
                .body();
    }

    /** "The military": the only organization of that sort that the text has named with its state. */
    Optional<Organization> known(PhraseTable.Hit<OrganizationName> hit) {
        ImmutableList<Organization> fitting = fitting(hit);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Whether the text has named no organization of that sort before. */
    boolean isNew(PhraseTable.Hit<OrganizationName> hit) {
        return ofSort(hit).findAny().isEmpty();
    }

    private ImmutableList<Organization> fitting(PhraseTable.Hit<OrganizationName> hit) {
        return ofSort(hit)
                .filter(body -> isAnyMinistry(hit) ? isCalledMinistry(body) : isSameMinistry(hit.span(), body))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /** All of that sort that were named before. */
    private Stream<Organization> ofSort(PhraseTable.Hit<OrganizationName> hit) {
        String sort = isAnyMinistry(hit) ? OrganizationKind.MINISTRY.code() + " " : kindAndSubject(hit);
        return remembered.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(sort))
                .map(Map.Entry::getValue)
                .filter(first -> first.position() < hit.span().start())
                .map(Remembered::body);
    }

    private boolean isAnyMinistry(PhraseTable.Hit<OrganizationName> hit) {
        return hit.span().in(text).equalsIgnoreCase("ministry");
    }

    /** A ministry of national defense is not one of defense, and the Foreign Ministry in Taipei not that of Japan. */
    private boolean isSameMinistry(Span name, Organization body) {
        boolean isMinistry =
                body.kind().filter(OrganizationKind.MINISTRY::equals).isPresent();
        if (!isMinistry) {
            return true;
        }
        String wording = name.in(text).toLowerCase(Locale.ROOT);
        String other = body.name().toLowerCase(Locale.ROOT);
        boolean isWordedAlike = WORDINGS.stream().allMatch(part -> wording.contains(part) == other.contains(part));
        return isWordedAlike && !(Character.isUpperCase(text.charAt(name.start())) && isElsewhere(body));
    }

    private boolean isElsewhere(Organization body) {
        return writtenIn
                .filter(state -> !state.equals(WITHOUT_MINISTRIES))
                .filter(state -> !body.of()
                        .flatMap(Mention::stateOf)
                        .map(of -> of.code().toString())
                        .equals(Optional.of(state)))
                .isPresent();
    }

    /** Nobody calls the Pentagon or the State Department "the ministry". */
    private static boolean isCalledMinistry(Organization body) {
        return body.name().toLowerCase(Locale.ROOT).contains("ministry");
    }

    private String kindAndSubject(PhraseTable.Hit<OrganizationName> hit) {
        String kind = hit.value().kind().map(OrganizationKind::code).orElse("");
        return kind + " " + subject(hit.span().in(text)) + " ";
    }

    /** What organizations of one kind differ in: a ministry of defense is another than one of foreign affairs. */
    private static String subject(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("defen") && !lower.contains("forces")) {
            return "defense";
        }
        boolean isForeign = lower.contains("foreign")
                || lower.contains("external")
                || lower.contains("state department")
                || lower.equals("department of state");
        if (isForeign) {
            return "foreign";
        }
        return lower.equals("army") || lower.equals("armed forces") ? "military" : lower;
    }
}
