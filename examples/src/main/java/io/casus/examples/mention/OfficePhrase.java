package io.casus.examples.mention;

import io.casus.actor.Actor;
import io.casus.actor.Office;
import io.casus.examples.text.Span;
import java.util.Optional;

/**
 * The words for an office, with what stands around them: "Japan's then-prime minister Fumio Kishida".
 *
 * @param span all of it
 * @param title the title
 * @param rank what the office is
 * @param owner the state or organization whose office it is
 * @param name whose office it is
 * @param acting whether it is held in place of somebody else
 * @param former whether it is no longer held
 * @param definite whether one certain holder is meant, by "the", a state or a name; "a minister" may be any
 */
record OfficePhrase(
        Span span,
        String title,
        OfficeRank rank,
        Optional<Actor> owner,
        Optional<Span> name,
        boolean acting,
        boolean former,
        boolean definite) {

    /** The same without the last word of the name, in which a headline may go on: "President Biden Warns". */
    Optional<OfficePhrase> withShorterName(String text) {
        int space = name.map(span -> span.in(text).lastIndexOf(' ')).orElse(-1);
        if (space < 0 || name.get().end() != span.end()) {
            return Optional.empty();
        }
        Span shorter = new Span(name.get().start(), name.get().start() + space);
        Span whole = new Span(span.start(), shorter.end());
        return Optional.of(new OfficePhrase(whole, title, rank, owner, Optional.of(shorter), acting, former, definite));
    }

    /** The same, held by whoever holds the office beside it, and of the same state if it has none of its own. */
    OfficePhrase heldBy(Span holder, Span whole, Optional<Actor> otherOwner) {
        return new OfficePhrase(
                whole, title, rank, owner.or(() -> otherOwner), Optional.of(holder), acting, former, true);
    }

    /** The office. */
    Office office() {
        Office.Builder office = Office.builder().title(title).acting(acting).former(former);
        owner.ifPresent(office::of);
        return office.build();
    }
}
