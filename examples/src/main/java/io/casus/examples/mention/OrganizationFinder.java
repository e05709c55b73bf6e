package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import io.casus.actor.Organization;
import io.casus.actor.State;
import io.casus.examples.mention.Gazetteer.Needs;
import io.casus.examples.mention.Gazetteer.OrganizationName;
import io.casus.examples.text.ArticleText;
import io.casus.examples.text.Span;
import io.casus.vocabulary.OrganizationKind;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds ministries, armies, agencies, courts, parliaments, armed groups and groups of people.
 *
 * <ul>
 *   <li>With its state: "Japan's defense ministry", "South Korean lawmakers", "the Ministry of Defence of India".
 *   <li>By a name that says it all: "the Kremlin", "Hezbollah", "the UN Security Council".
 *   <li>"The military", if the text has named exactly one of that sort with its state.
 *   <li>Not where the word only describes another: "military exercises".
 * </ul>
 */
final class OrganizationFinder {
    private static final ImmutableSet<String> MODIFIERS = WordSet.of("""
            senior top former main two three several unnamed ruling own high-ranking regular national opposition
            state-run new interim current federal caretaker
            """);

    /** Words that follow where a name of an organization is used like an adjective. */
    private static final ImmutableSet<String> DESCRIBED = WordSet.of("""
            equipment training support aid assistance drill drills exercise exercises official action actions
            force forces parade parades technology technologies cooperation base bases hardware satellite
            satellites intelligence personnel leaders commanders ties power powers threat threats alliance
            alliances target targets option options site sites facility facilities chiefs capability
            capabilities provocation provocations coordination rule rulers coup junta might service presence
            spending budget strength strike strikes operation operations activity activities posture readiness
            reconnaissance spy attache analyst analysts expert experts advisers source sources unit units
            vehicle vehicles aircraft ship ships vessel vessels plane planes jet jets officer officers post
            posts hotline pact agreement demarcation confrontation conflict campaign campaigns court courts
            school schools building buildings spokespeople ministers agency agencies helicopter helicopters
            weapons weapon goods dictatorship government security industry industrial session resolution
            resolutions member members council summit headquarters delegation delegations affairs academy
            airport airfield contacts contributions contribution deployment deployments escalation
            infrastructure installations involvement pressure preparations program programme programs rivalry
            tension tensions secrets doctrine conscription ranks
            """);

    /** What reports name without saying of which state it is. */
    private static final ImmutableSet<OrganizationKind> OF_ONE_STATE =
            ImmutableSet.of(OrganizationKind.LEGISLATURE, OrganizationKind.COURT, OrganizationKind.LAW_ENFORCEMENT);

    private static final ImmutableSet<OrganizationKind> OF_GOVERNMENT =
            ImmutableSet.of(OrganizationKind.MINISTRY, OrganizationKind.MILITARY);

    private static final ImmutableSet<String> FIGHTERS =
            WordSet.of("militants fighters rebels gunmen insurgents militiamen militia forces terrorists");
    private static final ImmutableSet<String> COUNTS = WordSet.of("""
            one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds
            dozen dozens several some many more few other suspected alleged senior killed wounded captured former of
            """);
    private static final Pattern THE_GROUP =
            Pattern.compile("\\b[Tt]he (group|militia|rebels|militants)\\b(?! (?:of|chief|leader|said to)\\b)");
    private static final int NOT_LONG = 600;
    private static final Pattern ACRONYM = Pattern.compile(" \\((\\p{Lu}[\\p{Lu}&-]{1,7})\\)");

    private final Words words;
    private final String text;
    private final String original;
    private final Map<Span, ImmutableList<PhraseTable.Hit<OrganizationName>>> names = new HashMap<>();
    private final Map<String, Organization> acronyms = new HashMap<>();
    private final NavigableMap<Integer, Organization> armedGroups = new TreeMap<>();
    private final Portfolios portfolios;
    private final BodiesOfStates bodies;
    private final Optional<String> writtenIn;

    OrganizationFinder(Words words, ArticleText article) {
        this.words = words;
        this.text = words.text();
        this.original = article.text();
        portfolios = new Portfolios(words);
        writtenIn = WhereWritten.state(article);
        bodies = new BodiesOfStates(text, writtenIn);
    }

    /** The organizations of a sentence; those with a state are remembered. */
    ImmutableList<Mention> find(ImmutableList<Mention.OfState> states, Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        for (PhraseTable.Hit<OrganizationName> name : names.computeIfAbsent(within, this::names)) {
            organization(name, states, within).map(this::learn).ifPresent(found::add);
        }
        theGroup(within).forEach(found::add);
        return found.build();
    }

    /** "The group", where an armed group was named before. */
    private ImmutableList<Mention> theGroup(Span within) {
        ImmutableList.Builder<Mention> found = ImmutableList.builder();
        // Few texts name an armed group, and to look for it in each sentence takes long.
        int from = armedGroups.isEmpty() ? within.end() : Math.max(within.start(), armedGroups.firstKey());
        Matcher groups = THE_GROUP.matcher(text).region(Math.min(from, within.end()), within.end());
        while (groups.find()) {
            Span span = new Span(groups.start(1), groups.end());
            groupBefore(span.start()).ifPresent(group -> found.add(mention(span, group)));
        }
        return found.build();
    }

    /** The armed group that was named last, not long before. */
    private Optional<Organization> groupBefore(int position) {
        return Optional.ofNullable(armedGroups.lowerEntry(position))
                .filter(group -> position - group.getKey() < NOT_LONG)
                .map(Map.Entry::getValue);
    }

    private Mention learn(Mention mention) {
        mention.actor().map(Organization.class::cast).ifPresent(body -> {
            if (body.kind().equals(Optional.of(OrganizationKind.ARMED_GROUP))) {
                armedGroups.put(mention.span().start(), body);
            }
            learnAcronym(mention.span().end(), body);
        });
        return mention;
    }

    /** "The Joint Chiefs of Staff (JCS)", so that "the JCS" is understood later. */
    private void learnAcronym(int end, Organization body) {
        Matcher acronym = ACRONYM.matcher(text).region(end, text.length());
        if (acronym.lookingAt()) {
            acronyms.putIfAbsent(acronym.group(1), body);
        }
    }

    private ImmutableList<PhraseTable.Hit<OrganizationName>> names(Span within) {
        return ImmutableList.<PhraseTable.Hit<OrganizationName>>builder()
                .addAll(Gazetteer.AGENCIES.find(words, within))
                .addAll(Lists.transform(Gazetteer.ORGANIZATIONS.find(words, within), name -> withFields(name, within)))
                .build();
    }

    /** The Ministry of Trade is not "the ministry". */
    private PhraseTable.Hit<OrganizationName> withFields(PhraseTable.Hit<OrganizationName> hit, Span within) {
        // "Ministry", or a name that begins with "Ministry of".
        int length = hit.span().end() - hit.span().start();
        boolean mayGoOn = text.regionMatches(true, hit.span().start(), "ministry of ", 0, Math.min(length, 12));
        return mayGoOn ? new PhraseTable.Hit<>(portfolios.ministry(hit.span(), within), hit.value()) : hit;
    }

    private Optional<Mention> organization(
            PhraseTable.Hit<OrganizationName> hit, ImmutableList<Mention.OfState> states, Span within) {
        if (isDescription(hit, within)) {
            return Optional.empty();
        }
        Optional<Organization> inFull =
                Optional.ofNullable(acronyms.get(hit.span().in(text)));
        if (inFull.isPresent()) {
            return inFull.map(body -> mention(hit.span(), body));
        }
        OrganizationName name = hit.value();
        if (name.needs() == Needs.NOTHING && name.state().isEmpty()) {
            Organization body = named(hit.span(), name, Optional.empty());
            return Optional.of(mention(
                    body.kind().filter(OrganizationKind.ARMED_GROUP::equals).isPresent()
                            ? withFighters(hit.span(), within)
                            : hit.span(),
                    body));
        }
        Optional<Mention.OfState> state = stateOf(hit.span(), states, within);
        Optional<String> code =
                state.map(mention -> mention.of().code().toString()).or(name::state);
        if (code.isPresent()) {
            Span whole = state.map(mention -> mention.span().to(hit.span())).orElse(hit.span());
            return Optional.of(ofState(whole, hit, code.get()));
        }
        return known(hit, within)
                .map(body -> mention(hit.span(), body))
                .or(() -> ofDateline(hit, within))
                .or(() -> proper(hit).map(body -> mention(hit.span(), body)));
    }

    /** "Hezbollah fighters" who act are Hezbollah; "three Hezbollah fighters" are three persons. */
    private Span withFighters(Span name, Span within) {
        int next = words.from(name.end());
        boolean areNext = next < words.count()
                && words.start(next) == name.end() + 1
                && words.start(next) < within.end()
                && text.charAt(name.end()) == ' '
                && FIGHTERS.contains(words.word(next));
        return areNext && !isCounted(name, within)
                ? new Span(name.start(), words.start(next) + words.word(next).length())
                : name;
    }

    private boolean isCounted(Span name, Span within) {
        int before = words.rightBefore(name.start(), within);
        return before >= 0
                && (Character.isDigit(words.word(before).charAt(0)) || COUNTS.contains(words.lowerCase(before)));
    }

    private Mention ofState(Span whole, PhraseTable.Hit<OrganizationName> hit, String state) {
        boolean isByPlace = text.startsWith(" in ", hit.span().end())
                && whole.end() > hit.span().end();
        Organization body = named(isByPlace ? hit.span() : whole, hit.value(), Optional.of(state));
        return mention(whole, bodies.remember(hit, state, body, whole.start()));
    }

    /** "The Foreign Office", "the army": in a report from Islamabad, those of Pakistan, if it has named no other. */
    private Optional<Mention> ofDateline(PhraseTable.Hit<OrganizationName> hit, Span within) {
        Optional<OrganizationKind> kind = hit.value().kind();
        boolean isOfState = hit.value().needs() == Needs.A_STATE
                && kind.filter(OF_GOVERNMENT::contains).isPresent()
                && isMeantAsKnown(hit.span(), within)
                && bodies.isNew(hit);
        return writtenIn
                .filter(any -> isOfState)
                .filter(state -> !(isMinistry(hit.span()) && state.equals(BodiesOfStates.WITHOUT_MINISTRIES)))
                .map(state -> ofState(hit.span(), hit, state));
    }

    /** "Constitutional Court", "investigators": a name of its own, even if nobody says of which state. */
    private Optional<Organization> proper(PhraseTable.Hit<OrganizationName> hit) {
        String name = hit.span().in(text);
        boolean isProper = name.indexOf(' ') > 0 && Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
        boolean isOfOneState = hit.value().kind().filter(OF_ONE_STATE::contains).isPresent();
        return isProper || isOfOneState
                ? Optional.of(named(hit.span(), hit.value(), Optional.empty()))
                : Optional.empty();
    }

    private static Mention mention(Span span, Organization organization) {
        return new Mention.OfActor(span, Mention.Kind.ORGANIZATION, organization);
    }

    private Organization named(Span span, OrganizationName name, Optional<String> code) {
        Organization.Builder organization = Organization.builder().name(span.in(original));
        name.kind().ifPresent(organization::kind);
        code.ifPresent(state -> organization.of(State.of(state)));
        return organization.build();
    }

    /** The state before a name, or behind it: "the Ministry of Defence of India". */
    private Optional<Mention.OfState> stateOf(Span name, ImmutableList<Mention.OfState> states, Span within) {
        int start = withoutModifiers(name.start(), within);
        for (Mention.OfState state : states) {
            int gap = start - state.span().end();
            boolean isBefore = gap == 1
                    || (gap == 2 && text.charAt(start - 2) == '\'')
                    || (gap == 3 && text.startsWith("'s ", start - 3));
            String between =
                    state.span().start() > name.end() && state.span().start() - name.end() <= " of the ".length()
                            ? text.substring(name.end(), state.span().start())
                            : "";
            boolean isIn = between.equals(" in ") && state.kind() == Mention.Kind.CAPITAL && isMinistry(name);
            if (isBefore || isIn || between.equals(" of ") || between.equals(" of the ")) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    /** "The defence ministry in Muscat" is Oman's; an embassy there is not. */
    private boolean isMinistry(Span name) {
        String last = name.in(text).toLowerCase(Locale.ROOT);
        return last.endsWith("ministry") || last.endsWith("foreign office") || last.startsWith("ministry of");
    }

    private int withoutModifiers(int position, Span within) {
        int start = position;
        int word = words.from(position) - 1;
        while (word >= 0
                && words.start(word) >= within.start()
                && MODIFIERS.contains(words.lowerCase(word))
                && words.start(word) + words.word(word).length() == start - 1) {
            start = words.start(word);
            word--;
        }
        return start;
    }

    private boolean isDescription(PhraseTable.Hit<OrganizationName> hit, Span within) {
        int end = hit.span().end();
        int next = words.from(end);
        boolean isNext = next < words.count()
                && words.start(next) == end + 1
                && words.start(next) < within.end()
                && (text.charAt(end) == ' ' || text.charAt(end) == '-');
        boolean isName = Character.isUpperCase(text.charAt(hit.span().start()))
                && hit.value().needs() == Needs.NOTHING;
        return isNext && !isName && DESCRIBED.contains(words.word(next));
    }

    /** "The military", if only one is known; several people need no article. */
    private Optional<Organization> known(PhraseTable.Hit<OrganizationName> hit, Span within) {
        boolean isGroup = hit.value().needs() == Needs.A_STATE_AS_GROUP;
        return isGroup || isMeantAsKnown(hit.span(), within) ? bodies.known(hit) : Optional.empty();
    }

    /** "The military", "Our military", "Foreign Ministry" as a name; not "a military", "its military". */
    private boolean isMeantAsKnown(Span name, Span within) {
        if (Character.isUpperCase(text.charAt(name.start()))) {
            return true;
        }
        int word = words.from(withoutModifiers(name.start(), within)) - 1;
        String before = word >= 0 && words.start(word) >= within.start() ? words.lowerCase(word) : "";
        return before.equals("the") || before.equals("our");
    }
}
