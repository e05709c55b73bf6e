package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.examples.mention.Gazetteer.OfficeTitle;
import io.casus.examples.text.Span;
import java.util.Optional;

/**
 * What a stretch of a text has of names and titles that the tables know.
 *
 * @param within the stretch
 * @param states the states
 * @param organizations the organizations
 * @param offices the titles
 */
record KnownNames(
        Span within,
        ImmutableList<Mention.OfState> states,
        ImmutableList<Mention> organizations,
        ImmutableList<PhraseTable.Hit<OfficeTitle>> offices) {

    /** Whether something of this begins at a position. */
    boolean beginsAt(int position) {
        return states.stream().anyMatch(state -> state.span().start() == position)
                || organizations.stream().anyMatch(body -> body.span().start() == position)
                || officeAt(position).isPresent();
    }

    /** Whether a position is within something of this. */
    boolean covers(int position) {
        return states.stream().anyMatch(state -> isIn(state.span(), position))
                || organizations.stream().anyMatch(body -> isIn(body.span(), position))
                || offices.stream().anyMatch(title -> isIn(title.span(), position));
    }

    private static boolean isIn(Span span, int position) {
        return span.start() <= position && position < span.end();
    }

    /** The title that begins at a position. */
    Optional<PhraseTable.Hit<OfficeTitle>> officeAt(int position) {
        return offices.stream()
                .filter(title -> title.span().start() == position)
                .findFirst();
    }

    /** The state or organization that ends at a position. */
    Optional<Mention> ownerEndingAt(int position) {
        return organizations.stream()
                .filter(body -> body.span().end() == position)
                .findFirst()
                .or(() -> states.stream()
                        .filter(state -> state.span().end() == position)
                        .map(Mention.class::cast)
                        .findFirst());
    }

    /** The state or organization that begins at a position. */
    Optional<Mention> ownerAt(int position) {
        return organizations.stream()
                .filter(body -> body.span().start() == position)
                .findFirst()
                .or(() -> states.stream()
                        .filter(state -> state.span().start() == position)
                        .map(Mention.class::cast)
                        .findFirst());
    }
}
