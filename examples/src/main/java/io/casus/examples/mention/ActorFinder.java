package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Actor;
import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.examples.mention.Gazetteer.OfficeTitle;
import io.casus.examples.mention.Gazetteer.OrganizationName;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Sentence;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds persons and organizations. The whole text is read once to learn who is named ("US Secretary of State Antony
 * Blinken", "South Korea's
 * military"); then later mentions ("Blinken", "the military") are understood.
 */
final class ActorFinder {
    private static final String MODIFIER =
            "(?:acting|interim|caretaker|former|ex-|then-|first|outgoing|incoming|current|new|late|ousted|impeached|top|visiting|senior)";
    private static final Pattern BETWEEN_STATE_AND_OFFICE =
            Pattern.compile("^(?:'s?)?[ -]?(?:(?:" + MODIFIER + ") ?){0,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODIFIERS_BEFORE =
            Pattern.compile("(?:\\b(?:" + MODIFIER + ") ?){1,3}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_AFTER = Pattern.compile("^(?:-elect)? (?:Dr\\. |Mr\\. |Mrs\\. |Ms\\. )?("
            + People.NAME_WORD + "(?: " + People.NAME_WORD + "){0,3})");
    private static final Pattern NAME_OF =
            Pattern.compile(",? " + People.NAME_WORD + "(?: " + People.NAME_WORD + "){0,3} of (?:the )?");
    private static final Pattern PROPER = Pattern.compile("(?:[A-Z]\\p{L}+ (?:of |of the )?)+[A-Z]\\p{L}+");
    private static final Pattern APPOSITION =
            Pattern.compile("^, (" + People.NAME_WORD + "(?: " + People.NAME_WORD + "){1,3})(?=[,.;]| and )");
    private static final Pattern NOT_A_NAME = Pattern.compile(
            "(?:The|A|An|In|On|At|And|But|He|She|It|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|[A-Z]{2,})\\b.*");
    private static final Pattern UNTITLED = Pattern.compile(
            "(?=[A-Z])(?<='s |\\bas |\\bby |\\bof |\\bto |\\bwith |^|\\. |\" )([A-Z]\\p{L}+(?:-\\p{L}+)?(?: (?:[A-Z]\\p{L}+(?:-\\p{L}+)?|[A-Z]\\.)){1,2})"
                    + "(?=(?:,[^,.]{3,60},)? (?:said|says|told|added|reported|warned|wrote|noted|explained)\\b|, (?:reporting from|an? spokes|the spokes)|'s return| taking office| takes office| took office)");
    private static final Pattern ADJECTIVE_USE = Pattern.compile(
            "^ (?:equipment|training|support|aid|assistance|drills?|exercises?|officials?|spokes\\w+|action|force|parade|technolog\\w+|cooperation|bases?|hardware|satellites?|intelligence|personnel|leaders?|commanders?|ties|power|threat|alliance|targets?|options?|sites?|facilit\\w+|chief|capabilit\\w+|provocations?)\\b");
    private static final Pattern TOP_DIPLOMAT_AFTER = Pattern.compile("^(?:'s?)? (top )?diplomat\\b");
    private static final Pattern OFFICE_OF = Pattern.compile("^'s office\\b");

    private final Words words;
    private final String text;
    private final String original;
    private final StateFinder states;
    private final People people = new People();
    private final Map<String, Organization> organizations = new LinkedHashMap<>();

    ActorFinder(Words words, ArticleText article, StateFinder states) {
        this.words = words;
        text = words.text();
        original = article.text();
        this.states = states;
        for (Sentence sentence : article.sentences()) {
            learn(sentence.span());
        }
    }

    private void learn(Span within) {
        ImmutableList<Mention.OfState> named = states.find(within);
        List<Span> titled = new ArrayList<>();
        for (PhraseTable.Hit<OfficeTitle> hit : Gazetteer.OFFICES.find(words, within)) {
            titled.add(hit.span());
            nameAfter(hit, within).ifPresent(name -> people.add(name.in(text), Optional.of(held(hit, named, within))));
        }
        Matcher untitled = UNTITLED.matcher(text).region(within.start(), within.end());
        untitled.useTransparentBounds(true);
        while (untitled.find()) {
            String name = untitled.group(1);
            Span span = new Span(untitled.start(1), untitled.end(1));
            boolean isName = titled.stream().noneMatch(title -> title.overlaps(span))
                    && !Gazetteer.AGENCIES.hasAnyIn(name)
                    && !Gazetteer.STATES.hasAnyIn(name)
                    && !Gazetteer.OFFICES.hasAnyIn(name)
                    && !Gazetteer.ORGANIZATIONS.hasAnyIn(name);
            if (isName && !NOT_A_NAME.matcher(name).matches()) {
                people.add(name, Optional.empty());
            }
        }
        organizations(named, within);
    }

    /** Where the name stands that follows an office. */
    private Optional<Span> nameAfter(PhraseTable.Hit<OfficeTitle> hit, Span within) {
        int from = hit.span().end();
        Matcher matcher = NAME_AFTER.matcher(text.substring(from, within.end()));
        boolean found = matcher.find();
        if (!found && stateOf(hit.span(), states.find(within)).isPresent()) {
            matcher = APPOSITION.matcher(text.substring(from, within.end()));
            found = matcher.find();
        }
        if (!found) {
            return Optional.empty();
        }
        String words = matcher.group(1);
        int start = from + matcher.start(1);
        int length = 0;
        for (String word : words.split(" ", -1)) {
            if (NOT_A_NAME.matcher(word).matches() && !word.matches("[A-Z]\\.")) {
                break;
            }
            length += word.length() + (length == 0 ? 0 : 1);
            if (word.endsWith("'s")) {
                break;
            }
        }
        Span name = People.withoutPossessive(new Span(start, start + length), text);
        return name.isEmpty() || !Character.isUpperCase(text.charAt(name.start()))
                ? Optional.empty()
                : Optional.of(name);
    }

    private People.Held held(PhraseTable.Hit<OfficeTitle> hit, ImmutableList<Mention.OfState> named, Span within) {
        Optional<Mention.OfState> state = stateOf(hit.span(), named);
        String modifiers = modifiers(hit.span(), state, within).toLowerCase(Locale.ROOT);
        Office.Builder office = Office.builder()
                .title(hit.span().in(text))
                .acting(modifiers.contains("acting")
                        || modifiers.contains("interim")
                        || modifiers.contains("caretaker"))
                .former(modifiers.contains("former") || modifiers.contains("ex-") || modifiers.contains("ousted"));
        state.ifPresent(
                mention -> office.of(State.builder().code(mention.of().code()).build()));
        return new People.Held(hit.value().rank(), office.build());
    }

    private String modifiers(Span office, Optional<Mention.OfState> state, Span within) {
        int from = state.map(mention -> mention.span().end())
                .filter(end -> end <= office.start())
                .orElse(Math.max(within.start(), office.start() - 30));
        Matcher matcher = MODIFIERS_BEFORE.matcher(text.substring(from, office.start()));
        return matcher.find() ? matcher.group() : "";
    }

    private Optional<Mention.OfState> stateOf(Span office, ImmutableList<Mention.OfState> named) {
        for (Mention.OfState state : named) {
            boolean before = state.span().end() <= office.start()
                    && BETWEEN_STATE_AND_OFFICE
                            .matcher(text.substring(state.span().end(), office.start()))
                            .matches();
            boolean after = state.span().start() > office.end()
                    && text.substring(office.end(), state.span().start()).matches(" of (?:the )?");
            if (before || after || isAfterName(office, state.span())) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** "Foreign Minister Cho Tae-yul of South Korea". */
    private boolean isAfterName(Span office, Span state) {
        return state.start() > office.end()
                && state.start() - office.end() < 60
                && NAME_OF.matcher(text.substring(office.end(), state.start())).matches();
    }

    private ImmutableList<Mention> organizations(ImmutableList<Mention.OfState> named, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        for (PhraseTable.Hit<OrganizationName> hit : Gazetteer.AGENCIES.find(words, within)) {
            Organization agency = Organization.builder()
                    .name(hit.span().in(text))
                    .kind(hit.value().kind())
                    .build();
            found.add(new Mention.OfActor(hit.span(), Mention.Kind.ORGANIZATION, agency));
        }
        for (PhraseTable.Hit<OrganizationName> hit : Gazetteer.ORGANIZATIONS.find(words, within)) {
            if (!ADJECTIVE_USE
                    .matcher(text.substring(hit.span().end(), within.end()))
                    .find()) {
                organization(hit, named).ifPresent(found::add);
            }
        }
        return found.build();
    }

    private Optional<Mention> organization(
            PhraseTable.Hit<OrganizationName> hit, ImmutableList<Mention.OfState> named) {
        OrganizationKind kind = hit.value().kind();
        Optional<Mention.OfState> state = stateOf(hit.span(), named);
        Optional<String> code = state.map(mention -> mention.of().code().toString())
                .or(() -> hit.value().state());
        Span whole = state.map(mention -> mention.span().to(hit.span())).orElse(hit.span());
        boolean standsAlone = kind.equals(OrganizationKind.INTERNATIONAL)
                || PROPER.matcher(hit.span().in(text)).matches();
        if (code.isEmpty() && !standsAlone) {
            return remembered(hit).map(known -> new Mention.OfActor(hit.span(), Mention.Kind.ORGANIZATION, known));
        }
        String key = kind + " " + subject(hit.span().in(text)) + " " + code.orElse("");
        Organization.Builder organization =
                Organization.builder().name(nameOf(whole)).kind(kind);
        code.ifPresent(c -> organization.of(State.of(c)));
        Organization known = organizations.computeIfAbsent(key, any -> organization.build());
        return Optional.of(new Mention.OfActor(whole, Mention.Kind.ORGANIZATION, known));
    }

    private String nameOf(Span span) {
        return span.in(original);
    }

    /** What organizations of one kind differ in: a ministry of defense is another than one of foreign affairs. */
    private static String subject(String name) {
        String words = name.toLowerCase(Locale.ROOT);
        if (words.contains("defen")) {
            return "defense";
        }
        if (words.contains("foreign") || words.contains("external") || words.contains("state")) {
            return "foreign";
        }
        return words.matches("military|army|armed forces") ? "military" : words;
    }

    /** "The military": the only organization of that kind that the text has named with its state. */
    private Optional<Organization> remembered(PhraseTable.Hit<OrganizationName> hit) {
        String start = hit.value().kind() + " " + subject(hit.span().in(text)) + " ";
        ImmutableList<Organization> fitting = organizations.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .map(Map.Entry::getValue)
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    ImmutableList<Mention> find(Span within) {
        ImmutableList<Mention.OfState> named = states.find(within);
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        found.addAll(named);
        found.addAll(organizations(named, within));
        for (PhraseTable.Hit<OfficeTitle> hit : Gazetteer.OFFICES.find(words, within)) {
            office(hit, named, within).ifPresent(found::add);
        }
        named.forEach(state -> topDiplomat(state, within).ifPresent(found::add));
        for (Mention mention : people.mentions(words, within)) {
            found.add(mention);
            officeOf(mention, within).ifPresent(found::add);
        }
        return found.build();
    }

    /** "The top United States diplomat", "Washington's top diplomat": whoever is the foreign minister. */
    private Optional<Mention> topDiplomat(Mention.OfState state, Span within) {
        Matcher after = TOP_DIPLOMAT_AFTER.matcher(text.substring(state.span().end(), within.end()));
        if (!after.find()) {
            return Optional.empty();
        }
        boolean topBefore = text.substring(within.start(), state.span().start()).endsWith("top ");
        if (after.group(1) == null && !topBefore) {
            return Optional.empty();
        }
        Span whole = new Span(
                state.span().start() - (topBefore ? 4 : 0), state.span().end() + after.end());
        Office office = Office.builder()
                .title("top diplomat")
                .of(State.of(state.of().code().toString()))
                .build();
        return people.byOffice(new People.Held("foreignMinister", office))
                .map(person -> new Mention.OfActor(whole, Mention.Kind.PERSON, person));
    }

    /** "Choi's office". */
    private Optional<Mention> officeOf(Mention person, Span within) {
        Matcher matcher = OFFICE_OF.matcher(text.substring(person.span().end(), within.end()));
        if (!matcher.find()) {
            return Optional.empty();
        }
        Span whole = new Span(person.span().start(), person.span().end() + matcher.end());
        Actor of = person.actor().orElseThrow();
        Organization office = Organization.builder()
                .name(whole.in(original))
                .kind(OrganizationKind.GOVERNMENT)
                .of(of)
                .build();
        return Optional.of(new Mention.OfActor(whole, Mention.Kind.ORGANIZATION, office));
    }

    private Optional<Mention> office(
            PhraseTable.Hit<OfficeTitle> hit, ImmutableList<Mention.OfState> named, Span within) {
        People.Held held = held(hit, named, within);
        Optional<Mention.OfState> state = stateOf(hit.span(), named);
        Optional<Span> name = nameAfter(hit, within);
        Span start = state.map(mention -> mention.span().to(hit.span())).orElse(hit.span());
        Span whole = withModifiers(name.map(start::to).orElse(start), hit.span(), state, within);
        Optional<Person> person = name.isPresent() ? people.byName(name.get().in(text)) : people.byOffice(held);
        if (person.isPresent()) {
            return Optional.of(new Mention.OfActor(whole, Mention.Kind.PERSON, person.get()));
        }
        if (held.office().of().isEmpty()) {
            return Optional.empty();
        }
        Person unnamed = Person.builder()
                .name(whole.in(original))
                .addOffice(held.office())
                .build();
        return Optional.of(new Mention.OfActor(whole, Mention.Kind.OFFICE, unnamed));
    }

    private Span withModifiers(Span span, Span office, Optional<Mention.OfState> state, Span within) {
        int length = modifiers(office, state, within).length();
        return new Span(Math.min(span.start(), office.start() - length), span.end());
    }
}
