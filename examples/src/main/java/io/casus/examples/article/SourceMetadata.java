package io.casus.examples.article;

import com.google.common.collect.ImmutableList;
import io.casus.source.Source;
import io.casus.time.UncertainTime;
import java.util.Optional;

/**
 * What is known of a report besides its text.
 *
 * @param id the identifier of the source
 * @param publisher who published it
 * @param title its title; where empty, the headline of the text is taken
 * @param published when it was published; days in the text are resolved against it
 * @param language the language as a BCP 47 tag
 * @param address where it can be found, a URI
 * @param derivedFrom sources that it draws on, besides those that the text names
 */
public record SourceMetadata(
        String id,
        Optional<String> publisher,
        Optional<String> title,
        Optional<UncertainTime> published,
        Optional<String> language,
        Optional<String> address,
        ImmutableList<Source> derivedFrom) {

    /**
     * Returns metadata of which only the identifier is known.
     *
     * @param id the identifier of the source
     * @return the metadata
     */
    public static SourceMetadata of(String id) {
        return new SourceMetadata(
                id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of());
    }

    /**
     * Returns the same with a time of publication.
     *
     * @param time when it was published
     * @return the metadata
     */
    public SourceMetadata publishedOn(UncertainTime time) {
        return new SourceMetadata(id, publisher, title, Optional.of(time), language, address, derivedFrom);
    }
}
