package io.casus.examples.mention;

import io.casus.actor.Actor;
import io.casus.actor.Office;
import io.casus.actor.Person;
import io.casus.examples.text.ArticleText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The mentions of texts, for tests. */
final class Marked {
    private Marked() {}

    static List<MarkedText> sentences(String text, Optional<LocalDate> published) {
        return new MentionReader(ArticleText.of(text), published).sentences();
    }

    /** Who is mentioned in the last sentence of a text by which words, with offices. */
    static List<String> actors(String text, Mention.Kind... kinds) {
        List<MarkedText> sentences = sentences(text, Optional.empty());
        MarkedText last = sentences.get(sentences.size() - 1);
        return last.mentions().stream()
                .filter(mention -> List.of(kinds).contains(mention.kind()))
                .map(mention -> last.words(mention.span()) + " = "
                        + mention.actor().map(Marked::print).orElse("?"))
                .toList();
    }

    private static String print(Actor actor) {
        if (!(actor instanceof Person person)) {
            return actor.describe();
        }
        String offices = person.offices().stream().map(Office::describe).collect(Collectors.joining("; "));
        return person.name() + (offices.isEmpty() ? "" : ": " + offices);
    }
}
