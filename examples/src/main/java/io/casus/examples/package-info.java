/**
 * Examples of what can be done with incidents: the main job {@link io.casus.examples.Main}, which loads reports,
 * prints what happened and writes JSON, and {@link
 * io.casus.examples.Reports}, which loads them for JShell and for programs.
 *
 * <p>The text of a report is read in four steps, each a package: {@code text} cuts it into sentences, {@code mention}
 * finds who and what is named, {@code rule} understands
 * what is said of it, and {@code article} puts the findings together to incidents with claims.
 */
@NullMarked
package io.casus.examples;

import org.jspecify.annotations.NullMarked;
