/**
 * Turns values into tokens of JSON and back, by the attribute tokens of the model and nothing else.
 *
 * <p>The codecs know no JSON library: they read from a {@link io.casus.json.codec.JsonSource} and write to a
 * {@link io.casus.json.codec.JsonSink}.
 */
@NullMarked
package io.casus.json.codec;

import org.jspecify.annotations.NullMarked;
