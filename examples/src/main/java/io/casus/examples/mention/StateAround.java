package io.casus.examples.mention;

import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads from the sentence around an office which state's it must be, where no state stands beside it. */
final class StateAround {
    private static final Pattern WHERE = Pattern.compile(",? where (?:the )?");
    private static final Pattern DECIDED_ON = Pattern.compile(
            " (?:[^,;.]{1,60} )?(?:impeach|impeached|oust|ousted|remove|removed|elect|elected|re-elected|dismiss|dismissed) (?:the )?");

    private final String text;

    StateAround(String text) {
        this.text = text;
    }

    /** "In Chile, where President Boric", "Chilean lawmakers impeached President Boric": whose president it must be. */
    Optional<Actor> of(int office, KnownNames known) {
        Optional<Actor> where = known.states().stream()
                .filter(state -> state.span().end() < office
                        && WHERE.matcher(new Span(state.span().end(), office).in(text))
                                .matches())
                .findFirst()
                .flatMap(Mention::actor);
        return where.or(() -> known.organizations().stream()
                .filter(body -> body.span().end() < office
                        && DECIDED_ON
                                .matcher(new Span(body.span().end(), office).in(text))
                                .matches())
                .flatMap(body -> body.actor().stream())
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .filter(body ->
                        body.kind().filter(OrganizationKind.LEGISLATURE::equals).isPresent())
                .flatMap(body -> body.of().stream())
                .findFirst());
    }
}
