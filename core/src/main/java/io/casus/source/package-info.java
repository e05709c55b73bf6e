/**
 * What was published and where a passage of it stands: {@link io.casus.source.Source}, and {@link io.casus.source.Citation} with
 * positions in Unicode code points, which can be checked against the text. In JShell:
 *
 * <pre>{@code
 * var text = "동해 🚀: fired at noon"
 * var noon = Citation.of(SourceId.of("dispatch"), text, text.indexOf("noon"), text.length())
 * noon.start()    // Optional[15]
 * noon.locate(text)    // Found[start=15, end=19]
 * noon.locate("Seoul. " + text)    // Moved[start=22, end=26]
 * noon.locate("fired at dawn")    // Missing[]
 *
 * var wire = SourceId.of("reuters")
 * var paper = Source.builder().id("paper").addDerivedFrom(wire).build()
 * var portal = Source.builder().id("portal").addDerivedFrom(SourceId.of("paper")).build()
 * Sources.independentOrigins(List.of(paper, portal))    // [reuters]
 * }</pre>
 */
@NullMarked
package io.casus.source;

import org.jspecify.annotations.NullMarked;
