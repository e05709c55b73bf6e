package io.casus.dossier;

import com.google.common.collect.ImmutableList;
import io.casus.actor.Office;
import io.casus.actor.Organization;
import io.casus.actor.Person;
import io.casus.actor.State;
import io.casus.claim.Claim;
import io.casus.incident.DiplomaticMeeting;
import io.casus.incident.DiplomaticVisit;
import io.casus.incident.Incident;
import io.casus.incident.Link;
import io.casus.incident.MissileLaunch;
import io.casus.incident.Statement;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.report.Report;
import io.casus.source.Source;
import io.casus.source.SourceId;
import io.casus.time.UncertainTime;
import io.casus.vocabulary.Certainty;
import io.casus.vocabulary.LinkRelation;
import io.casus.vocabulary.MeetingFormat;
import io.casus.vocabulary.RangeClass;
import io.casus.vocabulary.Stance;
import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * Any number of reports such as papers write them, to measure with: three outlets tell of each occasion, which is a launch during a visit with a meeting,
 * a statement on the launch, and an earlier launch or a second statement. They differ in days, numbers, words and spellings, one of them copies an agency,
 * and some of what they tell is claimed by somebody. The occasions lie in twenty years, however many they are.
 */
public final class ManyReports {
    private static final int REPORTS_OF_AN_OCCASION = 3;
    private static final int DAYS = 7_300;
    private static final int DAYS_IN_OFFICE = 1_460;
    private static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 1);
    private static final ImmutableList<String> STATES = ImmutableList.copyOf(
            ("AUS AUT AZE BEL BGD BGR BOL BRA CAN CHE CHL CHN COL CUB CZE DEU DNK DZA EGY ESP ETH FIN FRA GBR GRC HUN IDN IND IRL IRN"
                            + " IRQ ISR ITA JOR JPN KAZ KEN KOR LBN LBY MAR MEX MYS NGA NLD NOR NZL PAK PER PHL POL PRK PRT ROU RUS SAU"
                            + " SRB SWE TUR UKR USA VNM")
                    .split(" "));
    private static final ImmutableList<String> OUTLETS = ImmutableList.of(
            "Morning Post",
            "Evening Star",
            "The Observer",
            "Capital Times",
            "World Today",
            "Coast Herald",
            "Daily News");
    private static final ImmutableList<String> FORENAMES = ImmutableList.of(
            "Anna", "Sergei", "Maria", "Kenji", "Peter", "Fatima", "Jorge", "Elena", "Omar", "Lucia", "Viktor");
    private static final ImmutableList<String> BEGINNINGS = ImmutableList.of(
            "Nov", "Kar", "Bel", "Tor", "Mash", "Ler", "Dan", "Vos", "Hal", "Ros", "Zim", "Pol", "Gar");
    private static final ImmutableList<String> ENDINGS =
            ImmutableList.of("ak", "enko", "ani", "berg", "ito", "ez", "ow");
    private static final ImmutableList<String> TOPICS = ImmutableList.of(
            "fishing rights",
            "border trade",
            "grain deliveries",
            "the northern pipeline",
            "joint patrols",
            "nuclear inspections",
            "prisoner exchanges",
            "airspace rules",
            "the ceasefire",
            "sanctions relief",
            "water sharing");
    private static final ImmutableList<String> VERDICTS = ImmutableList.of(
            "a grave violation of the resolutions",
            "a threat to peace in the whole region",
            "an unacceptable provocation",
            "a step that deepens the isolation of its leaders",
            "no surprise to the allies");

    private ManyReports() {}

    /**
     * Returns reports with five incidents each; the same for the same number.
     *
     * @param reports how many
     * @return the reports
     */
    public static ImmutableList<Report> of(int reports) {
        return IntStream.range(0, reports).mapToObj(ManyReports::report).collect(ImmutableList.toImmutableList());
    }

    private static Report report(int number) {
        return new Occasion(number / REPORTS_OF_AN_OCCASION, number % REPORTS_OF_AN_OCCASION).report();
    }

    /** One occasion as one of the outlets tells it; the numbers of the others are those before and after. */
    private record Occasion(int number, int outlet) {

        Report report() {
            SourceId agency = SourceId.of(String.format("agency-%06d", number));
            Source.Builder source = Source.builder()
                    .id(SourceId.of(String.format("report-%06d-%d", number, outlet)))
                    .publisher(Organization.of(OUTLETS.get((number + outlet) % OUTLETS.size())))
                    .published(UncertainTime.of(day().plusDays(1)));
            Report.Builder report = Report.builder();
            if (outlet == 1) {
                source.addDerivedFrom(agency);
                report.addOrigin(Source.builder()
                        .id(agency)
                        .publisher(Organization.of("Interpress"))
                        .build());
            }
            return report.source(source.build())
                    .addIncident(launch())
                    .addIncident(visit())
                    .addIncident(meeting())
                    .addIncident(statement())
                    .addIncident(number % 2 == 0 ? earlierLaunch() : reaction())
                    .build();
        }

        /** A number below a limit that looks random but belongs to the occasion. */
        private int pick(int question, int limit) {
            long mixed = (number * 31L + question) * 0x9E3779B97F4A7C15L;
            return (int) ((mixed >>> 33) % limit);
        }

        private LocalDate day() {
            return FIRST_DAY.plusDays(pick(1, DAYS));
        }

        private State launching() {
            return State.of(STATES.get(pick(2, STATES.size())));
        }

        private State visited() {
            return State.of(STATES.get(pick(3, STATES.size())));
        }

        private Person minister(int question) {
            int state = pick(question, STATES.size());
            int who = state * 7 + pick(1, DAYS) / DAYS_IN_OFFICE;
            String surname =
                    BEGINNINGS.get(who % BEGINNINGS.size()) + ENDINGS.get(who / BEGINNINGS.size() % ENDINGS.size());
            String forename = FORENAMES.get(who % FORENAMES.size());
            String spelled = outlet == 2 && number % 4 == 0 ? surname : forename + " " + surname;
            return Person.builder()
                    .name(outlet == 1 ? spelled.replace("ei", "ey") : spelled)
                    .addOffice(Office.of("Foreign Minister", State.of(STATES.get(state))))
                    .build();
        }

        /** Most tell the day, some only without the year, or the month, or one with a clock, or a day later. */
        private UncertainTime time(LocalDate day) {
            return switch (pick(4, 10) + outlet) {
                case 3 -> UncertainTime.parse("XXXX" + day.toString().substring(4));
                case 5 -> UncertainTime.parse(day.toString().substring(0, 7));
                case 6, 8 -> UncertainTime.parse(day + "T12:00+09:00~");
                case 9 -> UncertainTime.of(day.plusDays(1));
                case 11 -> UncertainTime.unknown().withWords("recently");
                default -> UncertainTime.of(day);
            };
        }

        private Incident launch() {
            int kilometres = 300 + 50 * pick(5, 100);
            Organization military =
                    Organization.of("Joint Staff of " + visited().code());
            MissileLaunch.Builder launch = MissileLaunch.builder()
                    .id("launch")
                    .launchedBy(launching())
                    .time(time(day()))
                    .count(outlet == 2 ? Quantity.several() : Quantity.of(1 + pick(6, 4)))
                    .rangeClass(outlet == 0 ? RangeClass.SRBM : RangeClass.MRBM)
                    .distance(
                            outlet == 0
                                    ? Quantity.moreThan(kilometres, Unit.KILOMETRE)
                                    : Quantity.about(kilometres + outlet, Unit.KILOMETRE))
                    .addLink(Link.of(LinkRelation.DURING, "visit"))
                    .addClaim(Claim.builder(MissileLaunch.DISTANCE)
                            .value(Quantity.about(kilometres + 100 * outlet, Unit.KILOMETRE))
                            .claimant(military)
                            .certainty(outlet == 1 ? Certainty.STATED : Certainty.PRESUMED)
                            .build());
            if (number % 2 == 0) {
                launch.addLink(Link.of(LinkRelation.FIRST_SINCE, "earlier"));
            }
            if (number % 5 == 0) {
                launch.addClaim(Claim.builder(MissileLaunch.RANGE_CLASS)
                        .value(RangeClass.IRBM)
                        .claimant(minister(7))
                        .build());
            }
            return launch.build();
        }

        private Incident earlierLaunch() {
            LocalDate before = day().minusDays(20 + pick(8, 60));
            return MissileLaunch.builder()
                    .id("earlier")
                    .launchedBy(launching())
                    .time(
                            outlet == 0
                                    ? UncertainTime.parse(
                                            "XXXX" + before.toString().substring(4))
                                    : time(before))
                    .count(outlet == 1 ? Quantity.atLeast(2 + pick(9, 5)) : Quantity.multiple())
                    .build();
        }

        private Incident visit() {
            DiplomaticVisit.Builder visit = DiplomaticVisit.builder()
                    .id("visit")
                    .addVisitor(minister(10))
                    .host(visited());
            if (outlet > 0) {
                visit.time(time(day())).addTopic(TOPICS.get(pick(11, TOPICS.size())));
            }
            return visit.build();
        }

        private Incident meeting() {
            return DiplomaticMeeting.builder()
                    .id("meeting")
                    .addParticipant(minister(10))
                    .addParticipant(minister(3))
                    .format(outlet == 0 ? MeetingFormat.NEWS_CONFERENCE : MeetingFormat.TALKS)
                    .addTopic(TOPICS.get(pick(12 + outlet / 2, TOPICS.size())))
                    .addLink(Link.of(LinkRelation.PART_OF, "visit"))
                    .build();
        }

        private Incident statement() {
            String words = "We must talk of " + TOPICS.get(pick(13, TOPICS.size())) + ", and the launch was "
                    + VERDICTS.get(pick(14, VERDICTS.size()));
            Statement.Builder statement = Statement.builder()
                    .id("statement")
                    .addSpeaker(minister(10))
                    .addStance(Stance.CONDEMNS)
                    .addLink(Link.of(LinkRelation.ABOUT, "launch"));
            return (outlet == 2 ? statement.paraphrase(words + ".") : statement.quotation(words)).build();
        }

        private Incident reaction() {
            return Statement.builder()
                    .id("reaction")
                    .addSpeaker(minister(15))
                    .time(time(day().plusDays(1)))
                    .paraphrase("The talks on " + TOPICS.get(pick(16, TOPICS.size())) + " go on, with number "
                            + pick(17, 5_000) + " of the agenda.")
                    .addLink(Link.of(LinkRelation.ANSWERS, "statement"))
                    .build();
        }
    }
}
