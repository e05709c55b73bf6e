package io.casus.examples.measure;

import com.google.common.collect.ImmutableList;

/**
 * What a report says of one incident.
 *
 * @param name the name by which links refer to it
 * @param kind the simple name of its kind
 * @param isOptional whether it may be left out
 * @param propositions what is said of it
 */
record PropositionsOfIncident(String name, String kind, boolean isOptional, ImmutableList<Proposition> propositions) {
    private static final Proposition HAS_OCCURRED = new Proposition(
            ImmutableList.of("status"),
            ImmutableList.of("occurred"),
            false,
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of("stated"),
            true);

    PropositionsOfIncident with(Proposition proposition) {
        return new PropositionsOfIncident(
                name,
                kind,
                isOptional,
                ImmutableList.<Proposition>builder()
                        .addAll(propositions)
                        .add(proposition)
                        .build());
    }

    /** With the status that everything has for which the test data give none. */
    PropositionsOfIncident withStatus() {
        boolean hasStatus =
                propositions.stream().anyMatch(one -> one.attributes().contains("status"));
        return hasStatus ? this : with(HAS_OCCURRED);
    }
}
