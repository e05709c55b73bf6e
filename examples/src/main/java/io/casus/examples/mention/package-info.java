/**
 * Recognises what a sentence names, apart from what it says of it: states, persons with their offices, organizations,
 * places, seas, missiles, times and lengths, and pronouns as far as it is plain whom they mean.
 *
 * <p>{@link io.casus.examples.mention.MentionReader} turns each sentence into a {@link
 * io.casus.examples.mention.MarkedText}, in which every mention is replaced by its kind: "India fired a cruise missile
 * into the Arabian Sea" becomes {@code <state:0> fired <missile:1> into the <waters:2>}. A {@link
 * io.casus.examples.mention.SentencePattern} such as {@code {who:actor} fired {what:missile}} is matched against that,
 * so that patterns are short and know nothing of names.
 *
 * <p>Names come from the tables below {@code /io/casus/examples/gazetteer}, each with its origin in its first lines. No
 * table says anything of an event.
 */
@NullMarked
package io.casus.examples.mention;

import org.jspecify.annotations.NullMarked;
