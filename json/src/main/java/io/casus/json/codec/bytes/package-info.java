/**
 * The tokens of bytes in UTF-8, read and written without a JSON library.
 *
 * <p>{@link io.casus.json.codec.bytes.ByteSource} reads, {@link io.casus.json.codec.bytes.ByteSink} writes. What is accepted, and which error
 * at which place is given for what is not, must be the same as with the libraries: a test compares them on very many documents.
 */
@NullMarked
package io.casus.json.codec.bytes;

import org.jspecify.annotations.NullMarked;
