package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.examples.text.Span;

/** What ministers are for: "Trade and Culture" in "Minister for Trade and Culture", "Housing" in "Housing Minister". */
final class Portfolios {
    private static final ImmutableSet<String> FIELDS = WordSet.of("""
            affairs agriculture arms aviation border borders budget cabinet climate commerce communication communications
            construction control cooperation culture customs defence defense development diaspora digital disaster economic economy
            education electricity emergencies emergency employment energy environment equality european external
            family federal finance fisheries food foreign forestry gas health higher home housing human humanitarian
            immigration industrial industries industry information infrastructure innovation integration interior internal
            international investment investments irrigation islamic justice labor labour land lands law legal
            maritime media migration mining mines natural oil parliamentary petroleum planning policy ports power public
            railway railways reconstruction refugees regional relations religious research resources rights roads rural safety
            science security services shipping situations social sport sports tourism trade transport transportation
            treasury unification urban veterans water welfare women works youth
            """);
    private static final ImmutableSet<String> HEADS = WordSet.of("minister secretary ministry");

    private static final ImmutableList<String> OF = ImmutableList.of(" of the ", " of ", " for the ", " for ", " and ");

    private final Words words;
    private final String text;

    Portfolios(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** "Ministry of Trade and Industry", "Trade Ministry": a ministry with its fields on either side. */
    Span ministry(Span name, Span within) {
        for (String joint : OF) {
            int start = name.end() + joint.length();
            int end = text.startsWith(joint, name.end()) ? endOfFields(start, within) : start;
            if (end > start) {
                return new Span(name.start(), end);
            }
        }
        return withFieldsBefore(name, within);
    }

    /** The title with the fields before it: "Trade and Housing Minister". */
    Span withFieldsBefore(Span title, Span within) {
        if (!HEADS.contains(words.lowerCase(words.from(title.end()) - 1))) {
            return title;
        }
        int start = title.start();
        int word = words.from(start) - 1;
        while (word >= 0 && words.start(word) >= within.start() && isBefore(word, start)) {
            boolean isField = FIELDS.contains(words.lowerCase(word));
            boolean joinsFields =
                    words.word(word).equals("and") && start < title.start() && word > 0 && isFieldBefore(word, within);
            if (!isField && !joinsFields) {
                break;
            }
            start = words.start(word);
            word--;
        }
        return new Span(start, title.end());
    }

    private boolean isFieldBefore(int word, Span within) {
        int before = word - 1;
        return words.start(before) >= within.start()
                && isBefore(before, words.start(word))
                && FIELDS.contains(words.lowerCase(before));
    }

    private boolean isBefore(int word, int position) {
        return endOf(word) == position - 1 && text.charAt(position - 1) == ' ';
    }

    /**
     * Where the fields end that begin at a position; the position itself if none does.
     *
     * @param start where the first field begins
     * @param within the sentence
     */
    int endOfFields(int start, Span within) {
        int end = start;
        int word = words.from(start);
        int position = start;
        while (word < words.count() && words.start(word) == position && position < within.end()) {
            if (words.word(word).equals("and") && end > start) {
                position = endOf(word) + 1;
                word++;
                continue;
            }
            if (!isField(word)) {
                break;
            }
            end = endOf(word);
            position = text.startsWith(", ", end) ? end + 2 : end + 1;
            word++;
        }
        return isOfNextTitle(end) ? beforeLastJoint(start, end) : end;
    }

    private boolean isField(int word) {
        return Character.isUpperCase(words.word(word).charAt(0)) && FIELDS.contains(words.lowerCase(word));
    }

    /** "Minister of Trade and Defense Minister": the second field is of another minister. */
    private boolean isOfNextTitle(int end) {
        int next = words.from(end);
        return next < words.count() && words.start(next) == end + 1 && HEADS.contains(words.lowerCase(next));
    }

    private int beforeLastJoint(int start, int end) {
        int joint = text.lastIndexOf(" and ", end);
        return joint > start ? joint : start;
    }

    private int endOf(int word) {
        return words.start(word) + words.word(word).length();
    }
}
