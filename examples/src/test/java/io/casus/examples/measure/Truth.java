package io.casus.examples.measure;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;

/**
 * What is true of one incident of a report.
 *
 * @param kind the kind of incident
 * @param optional whether the report only touches on it: then it counts neither if it is found nor if it is not
 * @param values the values by attribute: several are alternatives, or the elements of what is repeated, such as visitors;
 *     an attribute without a value is not measured
 * @param untold the attributes whose values are true though the report does not tell them: finding nothing is no miss
 */
record Truth(
        DevelopmentKind kind,
        boolean optional,
        ImmutableListMultimap<String, String> values,
        ImmutableSet<String> untold) {}
