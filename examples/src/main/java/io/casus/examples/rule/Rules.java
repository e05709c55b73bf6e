package io.casus.examples.rule;

/** All rules. A new one is added here and nowhere else. */
public final class Rules {
    private static final RuleSet LAUNCHES = RuleSet.of(
            new ActiveLaunchRule(),
            new PassiveLaunchRule(),
            new NominalLaunchRule(),
            new AttackRule(),
            new SpaceLaunchRule(),
            new FailedFlightRule(),
            new UnrealLaunchRule());

    private static final RuleSet DETAILS = RuleSet.of(
            new IdentificationRule(),
            new FlightRule(),
            new FlightTimeRule(),
            new SalvoRule(),
            new PurposeRule(),
            new ImpactRule(),
            new DamageRule(),
            new UnknownTypeRule(),
            new DesignRule(),
            new LaunchSiteRule(),
            new PlatformRule(),
            new OutcomeRule());

    private static final RuleSet DIPLOMACY = RuleSet.of(new VisitRule(), new MeetingRule());

    private static final RuleSet EVENTS = RuleSet.of(
            new ImpeachmentRule(),
            new SuspensionRule(),
            new RemovalRule(),
            new TrialRule(),
            new ChargeRule(),
            new VerdictRule(),
            new ArrestWarrantRule(),
            new ArrestRule(),
            new MartialLawRule(),
            new CoupRule(),
            new TakingOfficeRule(),
            new LeavingOfficeRule(),
            new ResignationRule(),
            new ElectionRule(),
            new ConfidenceVoteRule(),
            new AppointmentRule(),
            new CrisisRule(),
            new ArmsSupplyRule(),
            new ArmsReceiptRule(),
            new ArmsDealRule(),
            new DeploymentRule(),
            new TroopPresenceRule(),
            new CasualtiesRule(),
            new SummitRule(),
            new NamedSummitRule());

    private static final RuleSet STATEMENTS = RuleSet.of(
            new IssuerRule(),
            new NamingRule(),
            new SaidThatRule(),
            new SpeechActRule(),
            new WhoSaidRule(),
            new QuotedAsSayingRule(),
            new SaidAfterRule(),
            new AccordingToRule(),
            new WithCallingRule(),
            new JoinedSpeechRule(),
            new IntroducedSpeechRule(),
            new CondemnedByRule(),
            new CriticismRule(),
            new QuotationAloneRule());

    private Rules() {}

    /**
     * Returns the rules that find launches.
     *
     * @return the rules
     */
    public static RuleSet launches() {
        return LAUNCHES;
    }

    /**
     * Returns the rules that find something about the launch that is being told of.
     *
     * @return the rules
     */
    public static RuleSet details() {
        return DETAILS;
    }

    /**
     * Returns the rule that finds which launch was the first since another.
     *
     * @return the rule
     */
    public static Rule firstSince() {
        return new FirstSinceRule();
    }

    /**
     * Returns the rules that find visits and meetings.
     *
     * @return the rules
     */
    public static RuleSet diplomacy() {
        return DIPLOMACY;
    }

    /**
     * Returns the rules that find happenings of the other kinds: each gives a {@link Finding.OfEvent}.
     *
     * @return the rules
     */
    public static RuleSet events() {
        return EVENTS;
    }

    /**
     * Returns the rules that find statements: each gives a {@link Finding.OfStatement}. Where two find the same saying,
     * the one that stands before the other is believed.
     *
     * @return the rules
     */
    public static RuleSet statements() {
        return STATEMENTS;
    }
}
