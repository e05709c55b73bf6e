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

    /** The office. */
    Office office() {
        Office.Builder office = Office.builder().title(title).acting(acting).former(former);
        owner.ifPresent(office::of);
        return office.build();
    }
}
