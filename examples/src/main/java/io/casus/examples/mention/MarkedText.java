package io.casus.examples.mention;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Person;
import io.casus.examples.text.Paragraph;
import io.casus.examples.text.Sentence;
import io.casus.examples.text.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A sentence, or a sentence within a quotation, with its mentions.
 *
 * <p>Its {@link #skeleton()} is the text with every mention replaced by a tag such as {@code <state:0>}, with plain
 * quotation marks
 * and hyphens. Positions in it are turned back into positions of the original text.
 */
public final class MarkedText {
    private static final int LONGEST_TAG = 20;

    private final String original;
    private final Sentence sentence;
    private final Span span;
    private final Optional<Actor> speaker;
    private final ImmutableList<Mention> mentions;
    private final String skeleton;
    private final String lowerCase;
    private final WordsOfSentence words;
    private final int[] origins;
    private @Nullable Openings openings;
    private final Map<Class<?>, Object> readings = new HashMap<>();

    MarkedText(
            String original,
            String plain,
            Sentence sentence,
            Span span,
            Optional<Actor> speaker,
            ImmutableList<Mention> mentions) {
        this.original = original;
        this.sentence = sentence;
        this.span = span;
        this.speaker = speaker;
        this.mentions = mentions;
        int longest = span.end() - span.start() + LONGEST_TAG * mentions.size();
        StringBuilder text = new StringBuilder(longest);
        int[] positions = new int[longest + 1];
        int next = span.start();
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            copy(plain, next, mention.span().start(), text, positions);
            int tag = text.length();
            text.append('<').append(mention.kind().tag()).append(':').append(i).append('>');
            Arrays.fill(positions, tag, text.length(), mention.span().start());
            next = mention.span().end();
        }
        copy(plain, next, span.end(), text, positions);
        positions[text.length()] = span.end();
        skeleton = text.toString();
        lowerCase = Ascii.toLowerCase(skeleton);
        words = new WordsOfSentence(lowerCase);
        origins = Arrays.copyOf(positions, text.length() + 1);
    }

    private static void copy(String plain, int from, int to, StringBuilder text, int[] positions) {
        int length = text.length();
        for (int i = from; i < to; i++) {
            positions[length + i - from] = i;
        }
        text.append(plain, from, Math.max(from, to));
    }

    /**
     * Returns the text with tags for mentions.
     *
     * @return the skeleton
     */
    public String skeleton() {
        return skeleton;
    }

    /** The skeleton in lower case, character by character. */
    String lowerCase() {
        return lowerCase;
    }

    /** What stands at each position of the skeleton in lower case. */
    Openings openings() {
        Openings known = openings;
        if (known == null) {
            known = Openings.of(lowerCase);
            openings = known;
        }
        return known;
    }

    /** How the words of the skeleton begin. */
    WordsOfSentence words() {
        return words;
    }

    /**
     * Returns the mentions.
     *
     * @return the mentions in order; the number in a tag is the position in this list
     */
    public ImmutableList<Mention> mentions() {
        return mentions;
    }

    /**
     * Returns what is read of the sentence, which is done when it is first asked for. Not for use by several threads at
     * once.
     *
     * @param <T> the type of what is read
     * @param type the class of what is read, of which there is one for a sentence
     * @param read reads it
     * @return the same each time
     */
    public <T> T once(Class<T> type, Function<MarkedText, T> read) {
        Object known = readings.get(type);
        if (known != null) {
            return type.cast(known);
        }
        T reading = read.apply(this);
        readings.put(type, reading);
        return reading;
    }

    /** The persons who are mentioned, without repetitions. */
    ImmutableList<Person> persons() {
        return mentions.stream()
                .flatMap(mention -> mention.actor().stream())
                .filter(Person.class::isInstance)
                .map(Person.class::cast)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the sentence that this is, or is quoted in.
     *
     * @return the sentence
     */
    public Sentence sentence() {
        return sentence;
    }

    /**
     * Returns what kind of paragraph it stands in.
     *
     * @return the kind
     */
    public Paragraph.Kind paragraphKind() {
        return sentence.paragraph().kind();
    }

    /**
     * Returns where it stands.
     *
     * @return the stretch of the original text
     */
    public Span span() {
        return span;
    }

    /**
     * Returns whose words these are.
     *
     * @return the speaker, if this is quoted
     */
    public Optional<Actor> speaker() {
        return speaker;
    }

    /**
     * Returns the words of a stretch.
     *
     * @param of the stretch of the original text
     * @return its characters
     */
    public String words(Span of) {
        return of.in(original);
    }

    /**
     * Turns a stretch of the skeleton into one of the original text.
     *
     * @param start where it starts in the skeleton
     * @param end where it ends in the skeleton
     * @return the stretch of the original text; a tag that is covered becomes the whole mention
     */
    public Span origin(int start, int end) {
        int from = origins[start];
        int to = end == 0 ? from : origins[end];
        if (end > 0 && skeleton.charAt(end - 1) == '>') {
            int open = skeleton.lastIndexOf('<', end - 1);
            to = mentionAt(open).span().end();
        }
        return new Span(from, Math.max(from, to));
    }

    /** The mention whose tag opens at a position of the skeleton. */
    Mention mentionAt(int open) {
        int colon = skeleton.indexOf(':', open);
        int close = skeleton.indexOf('>', open);
        return mentions.get(Integer.parseInt(skeleton.substring(colon + 1, close)));
    }

    /**
     * Turns a position of the original text into one of the skeleton.
     *
     * @param position the position in the original text
     * @return the first position in the skeleton that stands for it or for what follows
     */
    public int inSkeleton(int position) {
        int low = 0;
        int high = skeleton.length();
        while (low < high) {
            int middle = (low + high) / 2;
            if (origins[middle] >= position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return skeleton;
    }
}
