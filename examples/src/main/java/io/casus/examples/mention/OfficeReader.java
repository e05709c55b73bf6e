package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.casus.actor.Actor;
import io.casus.actor.Organization;
import io.casus.examples.mention.Gazetteer.OfficeTitle;
import io.casus.examples.mention.LeftOfTitle.Left;
import io.casus.examples.mention.RightOfTitle.Right;
import io.casus.examples.text.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final ImmutableSet<String> DEPUTIES = ImmutableSet.of("deputy", "vice", "assistant");
    private static final ImmutableSet<String> ACTING = ImmutableSet.of("acting", "interim", "caretaker");
    private static final ImmutableSet<String> FORMER = ImmutableSet.of("former", "ex", "ousted", "deposed", "late");
    private static final ImmutableSet<String> ARTICLES =
            ImmutableSet.of("the", "his", "her", "its", "their", "whose", "our");
    private static final Pattern OF_PARTY = Pattern.compile(
            " of (?:the )?(?:[a-z-]+ ){0,3}((?:\\p{Lu}[\\p{L}'-]+ ){1,4}(?:Party|Movement|Alliance|Coalition)\\b)");

    private final Words words;
    private final String text;
    private final String original;
    private final NameReader names;
    private final Portfolios portfolios;
    private final LeftOfTitle lefts;
    private final RightOfTitle rights;
    private final StateAround around;
    private final JoinedOffices joined;

    OfficeReader(Words words, String original, NameReader names) {
        this.words = words;
        this.text = words.text();
        this.original = original;
        this.names = names;
        portfolios = new Portfolios(words);
        lefts = new LeftOfTitle(words);
        rights = new RightOfTitle(words, portfolios);
        around = new StateAround(text);
        joined = new JoinedOffices(text);
    }

    /** The titles of a sentence, whatever stands beside them. */
    ImmutableList<PhraseTable.Hit<OfficeTitle>> titles(Span within) {
        ImmutableList<PhraseTable.Hit<OfficeTitle>> found = Gazetteer.OFFICES.find(words, within);
        for (PhraseTable.Hit<OfficeTitle> hit : found) {
            if (isSomethingElse(hit)) {
                return found.stream().filter(other -> !isSomethingElse(other)).collect(ImmutableList.toImmutableList());
            }
        }
        return found;
    }

    private boolean isSomethingElse(PhraseTable.Hit<OfficeTitle> hit) {
        return isFirstHalf(hit) || (hit.value().inFull().isPresent() && !isAbbreviation(hit.span()));
    }

    /** "Amir-Lee" is a name. */
    private boolean isFirstHalf(PhraseTable.Hit<OfficeTitle> hit) {
        int end = hit.span().end();
        return hit.value().onlyBeforeName()
                && end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isUpperCase(text.charAt(end + 1));
    }

    /** The offices of a sentence, in order. */
    ImmutableList<OfficePhrase> read(KnownNames known) {
        ImmutableList.Builder<OfficePhrase> phrases = ImmutableList.builder();
        for (PhraseTable.Hit<OfficeTitle> hit : known.offices()) {
            read(whole(behindOrganization(hit, known), known), known).ifPresent(phrases::add);
        }
        return joined.joined(phrases.build());
    }

    /** "Deputy Trade Minister", of which the table has the last word. */
    private PhraseTable.Hit<OfficeTitle> whole(PhraseTable.Hit<OfficeTitle> hit, KnownNames known) {
        Span title = portfolios.withFieldsBefore(hit.span(), known.within());
        int before = words.from(title.start()) - 1;
        boolean isDeputy = before >= 0
                && words.start(before) >= known.within().start()
                && DEPUTIES.contains(words.lowerCase(before))
                && lefts.isJoined(before, title.start());
        return isDeputy
                ? new PhraseTable.Hit<>(
                        new Span(words.start(before), title.end()), hit.value().ofDeputy())
                : new PhraseTable.Hit<>(title, hit.value());
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
        boolean isNoTitle = (title.onlyBeforeName() && isLowerCase) || isSecondHalf(hit.span(), known.within());
        if (isNoTitle) {
            return Optional.empty();
        }
        Left left = lefts.of(hit.span(), known);
        Right right = rights.of(hit.span(), known);
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
        Optional<Mention> party = behind.flatMap(this::partyBehind);
        Optional<Mention> behindName =
                behind.flatMap(span -> ownerBehind(span, known)).or(() -> party);
        Optional<Actor> owner = left.owner()
                .or(() -> right.owner())
                .or(() -> behindName)
                .flatMap(Mention::actor)
                .or(() -> name.isPresent() && isHead(title) ? around.of(left.start(), known) : Optional.empty());
        int end = behindName
                .filter(any -> party.isPresent()
                        || (left.owner().isEmpty() && right.owner().isEmpty()))
                .map(mention -> mention.span().end())
                .orElse(right.end());
        Span whole = new Span(left.start(), end);
        boolean definite = name.isPresent()
                || left.owner().isPresent()
                || (right.owner().isPresent() && !left.isIndefinite())
                || ARTICLES.contains(left.article())
                || (!isLowerCase && left.article().isEmpty());
        return Optional.of(new OfficePhrase(
                name.map(whole::to).orElse(whole),
                title.inFull().orElseGet(() -> title(hit.span(), right)),
                title.rank(),
                owner,
                name,
                left.modifiers().stream().anyMatch(ACTING::contains),
                left.modifiers().stream().anyMatch(FORMER::contains),
                definite && !left.isIndefinite()));
    }

    /** "Co-President": a title that a hyphen joins to something else than "ex-" is another title. */
    private boolean isSecondHalf(Span title, Span within) {
        int hyphen = title.start() - 1;
        return hyphen > within.start()
                && text.charAt(hyphen) == '-'
                && !lefts.isModifier(words.from(title.start()) - 1);
    }

    /** "PM", but not "pm" or "4 PM". */
    private boolean isAbbreviation(Span title) {
        int before = title.start() - 2;
        boolean isTime = before >= 0 && Character.isDigit(text.charAt(before));
        return Character.isUpperCase(text.charAt(title.start()))
                && Character.isUpperCase(text.charAt(title.end() - 1))
                && !isTime;
    }

    /** "Special Envoy for Yemen", "President-elect", but of "President of France" only the first word. */
    private String title(Span hit, Right right) {
        return new Span(hit.start(), right.endOfTitle()).in(original);
    }

    private static boolean isHead(OfficeTitle title) {
        return title.rank() == OfficeRank.HEAD_OF_STATE || title.rank() == OfficeRank.HEAD_OF_GOVERNMENT;
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
        boolean isAddressed = isAddressed(left, right, known);
        return isDefinite || isAddressed
                ? nameFrom(right.end(), ", ", known)
                        .filter(found -> isFull(found) && (isAddressed || isClosed(found.end(), known)))
                : Optional.empty();
    }

    /** "Minister of State, Smt. Jane Ray will come": after the form of address at the start, it is the minister's name. */
    private boolean isAddressed(Left left, Right right, KnownNames known) {
        return left.start() == known.within().start()
                && text.startsWith(", ", right.end())
                && known.officeAt(right.end() + 2)
                        .filter(OfficeReader::isAddress)
                        .isPresent();
    }

    private static boolean isAddress(PhraseTable.Hit<OfficeTitle> title) {
        return title.value().rank() == OfficeRank.HONORIFIC;
    }

    /** "Foreign Minister Cho Tae-yul of South Korea". */
    private Optional<Mention> ownerBehind(Span name, KnownNames known) {
        int of = name.end() + " of ".length();
        if (!text.startsWith(" of ", name.end())) {
            return Optional.empty();
        }
        return known.ownerAt(text.startsWith("the ", of) ? of + "the ".length() : of);
    }

    /** "Opposition leader Ann Lee of the Green Party". */
    private Optional<Mention> partyBehind(Span name) {
        Matcher party = OF_PARTY.matcher(text).region(name.end(), text.length());
        if (!text.startsWith(" of ", name.end()) || !party.lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(party.start(1), party.end());
        Organization body = Organization.builder().name(span.in(original)).build();
        return Optional.of(new Mention.OfActor(span, Mention.Kind.ORGANIZATION, body));
    }

    private Optional<Span> nameFrom(int end, String gap, KnownNames known) {
        int limit = known.within().end();
        if (!text.startsWith(gap, end) || end + gap.length() >= limit) {
            return Optional.empty();
        }
        int start = end + gap.length();
        Optional<PhraseTable.Hit<OfficeTitle>> next = known.officeAt(start);
        if (next.isPresent()) {
            boolean isTitleToo =
                    Character.isUpperCase(text.charAt(start)) && (gap.equals(" ") || isAddress(next.get()));
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
