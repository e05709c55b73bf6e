package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.examples.mention.Gazetteer.OfficeTitle;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what stands around a title: on its left modifiers and whose office it is, on its right what it is for, and
 * then, or before all of it, the name of its holder.
 *
 * <ul>
 *   <li>Title and name: "Foreign Minister Cho Tae-yul", "the U.S. special envoy for Yemen, Tim Lenderking".
 *   <li>Name and title: "Cho Tae-yul, South Korea's foreign minister,", "Choi Sang-mok, who is acting president".
 *   <li>Without a name: "Japan's prime minister", "the acting president".
 * </ul>
 */
final class OfficeReader {
    private static final ImmutableSet<String> MODIFIERS = WordSet.of("""
            acting interim caretaker former ex then outgoing incoming current new newly elected appointed late
            ousted impeached deposed suspended embattled detained top visiting senior longtime veteran chief
            first designate one-time transitional de facto reclusive powerful young own overall
            """);
    /** Modifiers that are verbs unless a word such as "the" or "newly" stands before: "Congress impeached President Lee". */
    private static final ImmutableSet<String> MAYBE_VERBS =
            ImmutableSet.of("elected", "appointed", "ousted", "impeached", "deposed", "suspended", "detained");

    private static final ImmutableSet<String> BEFORE_MODIFIERS = ImmutableSet.of(
            "the", "a", "an", "his", "her", "its", "their", "newly", "recently", "now", "s", "former", "then");
    private static final ImmutableSet<String> ACTING = ImmutableSet.of("acting", "interim", "caretaker");
    private static final ImmutableSet<String> FORMER = ImmutableSet.of("former", "ex", "ousted", "deposed", "late");
    private static final ImmutableSet<String> ARTICLES =
            ImmutableSet.of("the", "his", "her", "its", "their", "whose", "our");
    private static final ImmutableSet<String> FOR = ImmutableSet.of("of", "for", "to", "on", "in", "at");
    private static final Pattern WHERE = Pattern.compile(",? where (?:the )?");
    private static final Pattern DECIDED_ON = Pattern.compile(
            " (?:[^,;.]{1,60} )?(?:impeach|impeached|oust|ousted|remove|removed|elect|elected|re-elected|dismiss|dismissed) (?:the )?");
    private static final int LONGEST_DUTY = 60;

    private final Words words;
    private final String text;
    private final String original;
    private final NameReader names;

    OfficeReader(Words words, String original, NameReader names) {
        this.words = words;
        this.text = words.text();
        this.original = original;
        this.names = names;
    }

    /** What stands on the left of a title. */
    private record Left(int start, Optional<Mention> owner, ImmutableSet<String> modifiers, String article) {}

    /** What stands on the right of a title. */
    private record Right(int end, Optional<Mention> owner, boolean elect) {}

    /** The offices of a sentence, in order. */
    ImmutableList<OfficePhrase> read(KnownNames known) {
        ImmutableList.Builder<OfficePhrase> phrases = ImmutableList.builder();
        for (PhraseTable.Hit<OfficeTitle> hit : known.offices()) {
            read(behindOrganization(hit, known), known).ifPresent(phrases::add);
        }
        return phrases.build();
    }

    /** In "State Department spokesperson", the first word of "Department spokesperson" belongs to the organization. */
    private static PhraseTable.Hit<OfficeTitle> behindOrganization(PhraseTable.Hit<OfficeTitle> hit, KnownNames known) {
        Span title = hit.span();
        return known.organizations().stream()
                .map(Mention::span)
                .filter(body -> body.start() < title.start() && body.end() > title.start() && body.end() < title.end())
                .findFirst()
                .map(body -> new PhraseTable.Hit<>(new Span(body.end() + 1, title.end()), hit.value()))
                .orElse(hit);
    }

    private Optional<OfficePhrase> read(PhraseTable.Hit<OfficeTitle> hit, KnownNames known) {
        OfficeTitle title = hit.value();
        boolean isLowerCase = !Character.isUpperCase(text.charAt(hit.span().start()));
        if ((title.onlyBeforeName() && isLowerCase) || isSecondHalf(hit.span(), known.within())) {
            return Optional.empty();
        }
        Left left = left(hit.span(), known);
        Right right = right(hit.span(), known);
        Optional<Span> behind = nameBehind(left, right, known);
        Optional<Span> ahead = behind.isPresent() ? Optional.empty() : nameAhead(left, right, known);
        Optional<Span> name = behind.or(() -> ahead);
        boolean isTopDiplomat = title.rank() == OfficeRank.TOP_DIPLOMAT;
        boolean isTop = left.modifiers().contains("top")
                || left.modifiers().contains("chief")
                || hit.span().in(text).indexOf(' ') > 0;
        if ((title.onlyBeforeName() && behind.isEmpty()) || (isTopDiplomat && !isTop)) {
            return Optional.empty();
        }
        Optional<Mention> behindName = behind.flatMap(span -> ownerBehind(span, known));
        Optional<Actor> owner = left.owner()
                .or(() -> right.owner())
                .or(() -> behindName)
                .flatMap(Mention::actor)
                .or(() -> name.isPresent() && isHead(title) ? stateAround(left.start(), known) : Optional.empty());
        int end = behindName
                .filter(any -> left.owner().isEmpty() && right.owner().isEmpty())
                .map(mention -> mention.span().end())
                .orElse(right.end());
        Span whole = new Span(left.start(), end);
        boolean definite = name.isPresent()
                || left.owner().isPresent()
                || (right.owner().isPresent() && !isIndefinite(left))
                || ARTICLES.contains(left.article())
                || (!isLowerCase && left.article().isEmpty());
        return Optional.of(new OfficePhrase(
                name.map(whole::to).orElse(whole),
                title(hit.span(), right),
                title.rank(),
                owner,
                name,
                left.modifiers().stream().anyMatch(ACTING::contains),
                left.modifiers().stream().anyMatch(FORMER::contains),
                definite && !isIndefinite(left)));
    }

    /** "Co-President", "at 3 PM": what a hyphen joins to something else than "ex-", or a number to a time, is no such title. */
    private boolean isSecondHalf(Span title, Span within) {
        int before = title.start() - 1;
        if (before <= within.start()) {
            return false;
        }
        boolean isJoined = text.charAt(before) == '-' && !isModifier(words.from(title.start()) - 1);
        return isJoined || (text.charAt(before) == ' ' && Character.isDigit(text.charAt(before - 1)));
    }

    private static boolean isIndefinite(Left left) {
        return left.article().equals("a")
                || left.article().equals("an")
                || left.article().equals("any");
    }

    /** "Special Envoy for Yemen", "President-elect", but of "President of France" only the first word. */
    private String title(Span hit, Right right) {
        boolean ownerIsNamed = right.owner().isPresent();
        return (ownerIsNamed ? hit : new Span(hit.start(), right.end())).in(original);
    }

    /** Goes left over modifiers to a state, an organization, or an article. */
    private Left left(Span title, KnownNames known) {
        ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
        int start = title.start();
        Optional<Mention> owner = ownerBefore(start, known);
        int word = words.from(title.start()) - 1;
        while (owner.isEmpty()
                && word >= 0
                && words.start(word) >= known.within().start()) {
            String modifier = words.lowerCase(word);
            if (!isModifier(word) || !isJoined(endOf(word), start)) {
                break;
            }
            modifiers.add(modifier);
            start = words.start(word);
            owner = ownerBefore(start, known);
            word--;
        }
        if (owner.isPresent()) {
            start = owner.get().span().start();
            word = words.from(start) - 1;
            // "The top United States diplomat", "acting South Korean president".
            while (word >= 0
                    && words.start(word) >= known.within().start()
                    && isModifier(word)
                    && isJoined(endOf(word), start)) {
                modifiers.add(words.lowerCase(word));
                start = words.start(word);
                word--;
            }
        }
        return new Left(start, owner, modifiers.build(), article(word, start, known));
    }

    private String article(int word, int start, KnownNames known) {
        boolean isThere = word >= 0 && words.start(word) >= known.within().start() && endOf(word) == start - 1;
        if (!isThere) {
            return "";
        }
        return isPossessive(word) ? "the" : words.lowerCase(word);
    }

    private boolean isModifier(int word) {
        String modifier = words.lowerCase(word);
        boolean isVerb =
                MAYBE_VERBS.contains(modifier) && (word == 0 || !BEFORE_MODIFIERS.contains(words.lowerCase(word - 1)));
        return MODIFIERS.contains(modifier) && !isVerb;
    }

    /** "The country's acting president": as good as an article. */
    private boolean isPossessive(int word) {
        return word >= 1 && words.word(word).equals("s") && text.startsWith("'s ", words.start(word) - 1);
    }

    private int endOf(int word) {
        return words.start(word) + words.word(word).length();
    }

    private boolean isJoined(int end, int start) {
        return start == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
    }

    /** The state or organization right before a position: "South Korean ", "Japan's ", "the Houthis' ". */
    private Optional<Mention> ownerBefore(int position, KnownNames known) {
        if (position < 2 || text.charAt(position - 1) != ' ') {
            return Optional.empty();
        }
        int end = position - 1;
        if (text.startsWith("'s", end - 2)) {
            end -= 2;
        } else if (text.charAt(end - 1) == '\'') {
            end--;
        }
        return known.ownerEndingAt(end);
    }

    private static boolean isHead(OfficeTitle title) {
        return title.rank() == OfficeRank.HEAD_OF_STATE || title.rank() == OfficeRank.HEAD_OF_GOVERNMENT;
    }

    /** "In Chile, where President Boric", "Chilean lawmakers impeached President Boric": whose president it must be. */
    private Optional<Actor> stateAround(int office, KnownNames known) {
        Optional<Actor> where = known.states().stream()
                .filter(state -> state.span().end() < office
                        && WHERE.matcher(new Span(state.span().end(), office).in(text))
                                .matches())
                .findFirst()
                .flatMap(Mention::actor);
        return where.or(() -> known.organizations().stream()
                .filter(body -> body.span().end() < office
                        && DECIDED_ON
                                .matcher(new Span(body.span().end(), office).in(text))
                                .matches())
                .flatMap(body -> body.actor().stream())
                .filter(Organization.class::isInstance)
                .map(Organization.class::cast)
                .filter(body ->
                        body.kind().filter(OrganizationKind.LEGISLATURE::equals).isPresent())
                .flatMap(body -> body.of().stream())
                .findFirst());
    }

    /** What the office is for, as far as it is part of the title. */
    private Right right(Span title, KnownNames known) {
        int end = title.end();
        boolean elect = text.startsWith("-elect", end) || text.startsWith("-designate", end);
        if (elect) {
            return new Right(text.startsWith("-elect", end) ? end + 6 : end + 10, Optional.empty(), true);
        }
        int word = words.from(end);
        boolean hasDuty = word < words.count()
                && words.start(word) == end + 1
                && FOR.contains(words.lowerCase(word))
                && text.charAt(end) == ' ';
        if (!hasDuty) {
            return new Right(end, Optional.empty(), false);
        }
        return duty(end, words.start(word), endOf(word), words.lowerCase(word), known);
    }

    private Right duty(int end, int preposition, int behind, String word, KnownNames known) {
        int start = behind + 1;
        if (text.startsWith("the ", start)) {
            start += 4;
        }
        Optional<Mention> owner = known.ownerAt(start);
        if (owner.isPresent()) {
            int endOfOwner = owner.get().span().end();
            return word.equals("of") ? new Right(endOfOwner, owner, false) : dutyFor(end, endOfOwner, word);
        }
        int affairs = text.indexOf(" Affairs", preposition);
        boolean ofAffairs = affairs > 0
                && affairs - preposition < LONGEST_DUTY
                && affairs + 8 <= known.within().end()
                && Character.isUpperCase(text.charAt(start))
                && text.substring(preposition, affairs).indexOf(',') < 0;
        return new Right(ofAffairs ? affairs + 8 : end, Optional.empty(), false);
    }

    /** "Envoy for Yemen", "ambassador to Japan"; not "met the president in France". */
    private static Right dutyFor(int end, int endOfPlace, String word) {
        boolean isDuty = word.equals("for") || word.equals("to");
        return new Right(isDuty ? endOfPlace : end, Optional.empty(), false);
    }

    /** "Minister Cho", "Commander Admiral John Aquilino", "Minister Dr. S. Jaishankar", "its acting president, Choi Sang-mok,". */
    private Optional<Span> nameBehind(Left left, Right right, KnownNames known) {
        Optional<Span> name = nameFrom(right.end(), " ", known);
        if (name.isPresent()) {
            return name;
        }
        boolean isDefinite = left.owner().isPresent()
                || ARTICLES.contains(left.article())
                || right.owner().isPresent();
        return isDefinite
                ? nameFrom(right.end(), ", ", known).filter(found -> isFull(found) && isClosed(found.end(), known))
                : Optional.empty();
    }

    /** "Foreign Minister Cho Tae-yul of South Korea". */
    private Optional<Mention> ownerBehind(Span name, KnownNames known) {
        int of = name.end() + " of ".length();
        if (!text.startsWith(" of ", name.end())) {
            return Optional.empty();
        }
        return known.ownerAt(text.startsWith("the ", of) ? of + "the ".length() : of);
    }

    private Optional<Span> nameFrom(int end, String gap, KnownNames known) {
        int limit = known.within().end();
        if (!text.startsWith(gap, end) || end + gap.length() >= limit) {
            return Optional.empty();
        }
        int start = end + gap.length();
        Optional<PhraseTable.Hit<OfficeTitle>> next = known.officeAt(start);
        if (next.isPresent()) {
            boolean isTitleToo = Character.isUpperCase(text.charAt(start)) && gap.equals(" ");
            return isTitleToo ? nameFrom(next.get().span().end(), " ", known) : Optional.empty();
        }
        boolean isOther =
                known.ownerAt(start).filter(owner -> !isGivenName(owner, known)).isPresent();
        return isOther || isFunctionWord(start)
                ? Optional.empty()
                : names.from(start, limit, known::beginsAt).filter(name -> !names.soundsLikeSomethingElse(name));
    }

    private boolean isFunctionWord(int start) {
        return !Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'a' && text.charAt(start) != 'e';
    }

    /** "Foreign Minister Israel Katz". */
    private boolean isGivenName(Mention owner, KnownNames known) {
        int end = owner.span().end();
        boolean wordFollows = owner.kind() == Mention.Kind.STATE
                && text.startsWith(" ", end)
                && end + 1 < known.within().end()
                && Character.isUpperCase(text.charAt(end + 1));
        return wordFollows && owner.span().in(text).indexOf(' ') < 0 && !known.beginsAt(end + 1);
    }

    /** "Cho Tae-yul, South Korea's foreign minister,", "Choi Sang-mok, who is acting president". */
    private Optional<Span> nameAhead(Left left, Right right, KnownNames known) {
        int end = left.start();
        end = before(end, "the ");
        int withoutVerb = before(before(end, "is "), "was ");
        boolean relative = withoutVerb < end && text.startsWith("who ", withoutVerb - 4);
        if (relative) {
            end = withoutVerb - 4;
        }
        boolean isDefinite = left.owner().isPresent()
                || right.owner().isPresent()
                || end < left.start()
                || !left.article().equals("a");
        boolean hasComma = end >= known.within().start() + 4 && text.startsWith(", ", end - 2);
        if (!hasComma || !isDefinite || !(relative || isClosed(right.end(), known))) {
            return Optional.empty();
        }
        int comma = end - 2;
        return names.endingAt(comma, known.within().start(), known::covers)
                .filter(name -> isFull(name) && !names.soundsLikeSomethingElse(name));
    }

    private int before(int end, String word) {
        int start = end - word.length();
        return start >= 0 && text.substring(start, end).toLowerCase(Locale.ROOT).equals(word) ? start : end;
    }

    private boolean isFull(Span name) {
        return name.in(text).indexOf(' ') > 0;
    }

    /** Whether an apposition ends here. */
    private boolean isClosed(int end, KnownNames known) {
        int limit = known.within().end();
        return end >= limit || ",.;:)\"".indexOf(text.charAt(end)) >= 0 || text.startsWith(" and ", end);
    }
}
