package io.casus.dossier;

import java.util.Optional;

/** One thing that is compared of two reported incidents of one kind. */
@FunctionalInterface
interface MatchRule {
    /**
     * Compares two reported incidents.
     *
     * @return what it found; empty where one of the two does not say enough, for missing information neither confirms nor excludes
     */
    Optional<Evidence> compare(Told one, Told other);
}
