package io.casus.examples.measure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.casus.attribute.RecordType;
import io.casus.incident.Incident;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a person wrote down of one report; the README beside the files describes the lines.
 *
 * @param published when the report was published; empty if the loader is not to know
 * @param incidents what it says, incident by incident
 * @param notHeld what it says and no attribute holds
 */
record PropositionsFile(
        Optional<String> published, ImmutableList<PropositionsOfIncident> incidents, ImmutableList<NotHeld> notHeld) {
    /**
     * A proposition that the domain model cannot hold.
     *
     * @param passage the words that carry it
     * @param reason why it is not held
     */
    record NotHeld(String passage, String reason) {}

    private static final String FOLDER = "/io/casus/examples/article/propositions/";
    private static final Pattern SHORT_NAME = Pattern.compile("(@[a-z-]+) = (.+)");
    private static final Pattern PUBLISHED = Pattern.compile("published = (.+)");
    private static final Pattern INCIDENT = Pattern.compile("(\\??)([a-z-]+): ([A-Z][A-Za-z]+)");
    private static final Pattern NOT_HELD = Pattern.compile("not held: \\| (.+) \\| (.+)");
    private static final Pattern LINE = Pattern.compile("  (\\??)([A-Za-z/]+) ([=~]) ([^|].*)");
    private static final Splitter FIELDS =
            Splitter.onPattern("(?<!\\|)\\|(?!\\|)").trimResults();
    private static final Splitter ALTERNATIVES = Splitter.on("||").trimResults().omitEmptyStrings();

    static PropositionsFile ofReport(int number) throws IOException {
        return read(Resources.toString(
                Resources.getResource(PropositionsFile.class, FOLDER + "article-" + number + ".txt"),
                StandardCharsets.UTF_8));
    }

    static PropositionsFile read(String text) {
        return new Reader(text).file();
    }

    private static final class Reader {
        private final String text;
        private final Map<String, String> shortNames = new LinkedHashMap<>();
        private final List<PropositionsOfIncident> incidents = new ArrayList<>();
        private final ImmutableList.Builder<NotHeld> notHeld = ImmutableList.builder();
        private Optional<String> published = Optional.empty();

        Reader(String text) {
            this.text = text;
        }

        PropositionsFile file() {
            lines().map(SHORT_NAME::matcher)
                    .filter(Matcher::matches)
                    .forEach(match -> shortNames.put(match.group(1), match.group(2)));
            lines().forEach(this::read);
            return new PropositionsFile(
                    published,
                    incidents.stream().map(PropositionsOfIncident::withStatus).collect(toImmutableList()),
                    notHeld.build());
        }

        private Stream<String> lines() {
            return text.lines().map(String::stripTrailing).filter(line -> !line.isEmpty() && !line.startsWith("#"));
        }

        private void read(String line) {
            Matcher match = LINE.matcher(line);
            if (match.matches()) {
                add(proposition(match));
                return;
            }
            match = INCIDENT.matcher(line);
            if (match.matches()) {
                incidents.add(new PropositionsOfIncident(
                        match.group(2), kind(match.group(3)), !match.group(1).isEmpty(), ImmutableList.of()));
                return;
            }
            match = NOT_HELD.matcher(line);
            if (match.matches()) {
                notHeld.add(new NotHeld(match.group(1), match.group(2)));
                return;
            }
            match = PUBLISHED.matcher(line);
            if (match.matches()) {
                published = Optional.of(match.group(1));
                return;
            }
            if (!SHORT_NAME.matcher(line).matches()) {
                throw new IllegalArgumentException("\"" + line + "\" is no line of a file of propositions.");
            }
        }

        private void add(Proposition proposition) {
            if (incidents.isEmpty()) {
                throw new IllegalArgumentException(proposition + " stands before the first incident.");
            }
            PropositionsOfIncident last = incidents.remove(incidents.size() - 1);
            requireAttributes(last.kind(), proposition);
            incidents.add(last.with(proposition));
        }

        private Proposition proposition(Matcher match) {
            List<String> fields = FIELDS.splitToList(match.group(4));
            if (fields.size() > 4) {
                throw new IllegalArgumentException(
                        "\"" + match.group() + "\" has " + fields.size() + " fields, but at most 4 are expected.");
            }
            ImmutableList<String> passages = alternatives(fields, 1);
            ImmutableList<String> certainties = alternatives(fields, 3);
            return new Proposition(
                    ImmutableList.copyOf(Splitter.on('/').split(match.group(2))),
                    alternatives(fields, 0),
                    match.group(3).equals("~"),
                    passages.equals(ImmutableList.of("-")) ? ImmutableList.of() : passages,
                    alternatives(fields, 2),
                    certainties.isEmpty() ? ImmutableList.of("stated") : certainties,
                    !match.group(1).isEmpty());
        }

        private ImmutableList<String> alternatives(List<String> fields, int index) {
            String field = index < fields.size() ? fields.get(index) : "";
            return ALTERNATIVES
                    .splitToStream(field)
                    .flatMap(one -> one.startsWith("@") ? ALTERNATIVES.splitToStream(longName(one)) : Stream.of(one))
                    .collect(toImmutableList());
        }

        private String longName(String shortName) {
            return Optional.ofNullable(shortNames.get(shortName))
                    .orElseThrow(() -> new IllegalArgumentException(shortName + " is not given a meaning."));
        }

        private static String kind(String name) {
            type(name);
            return name;
        }

        private static RecordType<?> type(String kind) {
            return Incident.TYPE
                    .kind(kind)
                    .orElseThrow(() -> new IllegalArgumentException("There is no kind " + kind + "."));
        }

        private static void requireAttributes(String kind, Proposition proposition) {
            ImmutableSet<String> known = type(kind).attributes().stream()
                    .map(attribute -> attribute.name())
                    .collect(ImmutableSet.toImmutableSet());
            if (!known.containsAll(proposition.attributes())) {
                throw new IllegalArgumentException(proposition + " names an attribute that no " + kind + " has.");
            }
        }
    }
}
