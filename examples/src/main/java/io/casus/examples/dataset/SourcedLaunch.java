package io.casus.examples.dataset;

import com.google.common.collect.ImmutableList;
import io.casus.incident.MissileLaunch;
import io.casus.source.Source;

/**
 * A launch, and what the data set names as its sources.
 *
 * @param launch the launch
 * @param sources the sources in the order named, each once; the property that the launch keeps of the column has their identifiers
 */
public record SourcedLaunch(MissileLaunch launch, ImmutableList<Source> sources) {}
