package io.casus.dossier;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The name of a person, to be compared over spellings.
 *
 * <p>Names come into English from other scripts in several ways: Yun and Yoon, Sergei and Sergey, Qaddafi and Gaddafi. Here letters that
 * stand for each other in the usual ways of transliteration are taken for one. That is far too coarse to tell who somebody is, and is only
 * asked of two who hold the same office or serve the same state.
 *
 * @param words the words in small letters without accents
 * @param sounds the words with letters that stand for each other made one
 */
record PersonName(ImmutableList<String> words, ImmutableList<String> sounds) {
    /** How alike two names are. */
    enum Likeness {
        /** The same words. */
        SAME,
        /** Words that may be spellings of one another. */
        SOUNDS_ALIKE,
        /** All words of the one are among those of the other, as with a surname alone. */
        PART,
        /** Different names. */
        DIFFERENT
    }

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}\\p{N}]+")).omitEmptyStrings();

    /** What stands for what, applied in this order. A capital marks a letter that no later line may change. */
    private static final ImmutableMap<String, String> SOUNDS = ImmutableMap.<String, String>builder()
            .put("tsch", "C")
            .put("tch", "C")
            .put("ch", "C")
            .put("j", "C")
            .put("sh", "s")
            .put("kh", "k")
            .put("gh", "k")
            .put("th", "t")
            .put("dh", "t")
            .put("ph", "f")
            .put("c", "k")
            .put("q", "k")
            .put("g", "k")
            .put("d", "t")
            .put("b", "p")
            .put("w", "v")
            .put("r", "l")
            .put("eo", "o")
            .put("oo", "u")
            .put("ou", "u")
            .put("eu", "u")
            .put("ae", "e")
            .put("o", "u")
            .put("e", "i")
            .build();

    private static final Pattern Y_INSIDE = Pattern.compile("(?<=.)y");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern VOWELS = Pattern.compile("[aiu]");
    private static final int FEWEST_CONSONANTS = 3;

    static PersonName of(String name) {
        String plain = plain(name);
        ImmutableList<String> words = ImmutableList.copyOf(WORDS.split(plain));
        return new PersonName(words, words.stream().map(PersonName::sound).collect(toImmutableList()));
    }

    /** Small letters, without accents and apostrophes. */
    static String plain(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.replaceAll("['’ʼ‘]", "").toLowerCase(Locale.ROOT);
    }

    private static String sound(String word) {
        String sound = word;
        for (Map.Entry<String, String> one : SOUNDS.entrySet()) {
            sound = sound.replace(one.getKey(), one.getValue());
        }
        sound = Y_INSIDE.matcher(sound).replaceAll("i");
        return DOUBLED.matcher(sound).replaceAll("$1");
    }

    Likeness likeness(PersonName other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return Likeness.DIFFERENT;
        }
        if (orders(words).contains(String.join("", other.words))) {
            return Likeness.SAME;
        }
        if (otherInitials(other)) {
            return Likeness.DIFFERENT;
        }
        if (orders(sounds).contains(String.join("", other.sounds)) || soundsAlike(other)) {
            return Likeness.SOUNDS_ALIKE;
        }
        return partOf(other) || other.partOf(this) ? Likeness.PART : Likeness.DIFFERENT;
    }

    /** The words as one, in the order given, with the first one last, and with the last one first: family names stand at either end. */
    private static ImmutableSet<String> orders(ImmutableList<String> words) {
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        String all = String.join("", words);
        return ImmutableSet.of(
                all, all.substring(first.length()) + first, last + all.substring(0, all.length() - last.length()));
    }

    private boolean soundsAlike(PersonName other) {
        if (sounds.size() != other.sounds.size()) {
            return false;
        }
        for (int i = 0; i < sounds.size(); i++) {
            if (!soundsAlike(sounds.get(i), other.sounds.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Vowels may differ in words with enough consonants. */
    private static boolean soundsAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String consonants = consonants(one);
        return consonants.length() >= FEWEST_CONSONANTS && consonants.equals(consonants(other));
    }

    private static String consonants(String sound) {
        return VOWELS.matcher(sound).replaceAll("");
    }

    private boolean partOf(PersonName other) {
        List<String> left = new ArrayList<>(other.sounds);
        boolean aWholeWord = false;
        for (int i = 0; i < sounds.size(); i++) {
            String sound = sounds.get(i);
            int at = indexOf(left, sound);
            if (at < 0) {
                return false;
            }
            left.remove(at);
            aWholeWord |= words.get(i).length() > 1;
        }
        return aWholeWord;
    }

    private static int indexOf(List<String> sounds, String sound) {
        for (int i = 0; i < sounds.size(); i++) {
            if (soundsAlike(sounds.get(i), sound)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether both have initials and they differ, as of a father and his son. */
    private boolean otherInitials(PersonName other) {
        ImmutableSet<String> mine = initials();
        ImmutableSet<String> theirs = other.initials();
        return !mine.isEmpty()
                && !theirs.isEmpty()
                && !Sets.symmetricDifference(mine, theirs).isEmpty();
    }

    private ImmutableSet<String> initials() {
        return words.stream().filter(word -> word.length() == 1).collect(ImmutableSet.toImmutableSet());
    }
}
