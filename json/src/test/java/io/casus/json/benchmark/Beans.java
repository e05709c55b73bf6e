package io.casus.json.benchmark;

import com.dslplatform.json.CompiledJson;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.avaje.jsonb.Json;
import java.math.BigDecimal;
import java.util.List;

/**
 * The incidents of the documents as somebody would write them who has a JSON library and no Casus: plain data, with a class for each kind.
 * Fields are public and there is one class for all actors, which makes it easy for the libraries.
 */
public final class Beans {
    private static final ImmutableMap<String, Class<?>> BY_NAME = Maps.uniqueIndex(
            ImmutableList.of(
                    MissileLaunch.class,
                    Statement.class,
                    DiplomaticVisit.class,
                    DiplomaticMeeting.class,
                    PoliticalEvent.class,
                    ArmsTransfer.class,
                    TroopDeployment.class,
                    Casualties.class),
            Class::getSimpleName);

    private Beans() {}

    static ImmutableSet<Class<?>> kinds() {
        return ImmutableSet.copyOf(BY_NAME.values());
    }

    /** Returns the class of a kind. */
    static Class<?> kind(String name) {
        return BY_NAME.get(name);
    }

    public abstract static class Incident {
        public String type;
        public String id;
        public String status;
        public Time time;
        public List<Place> places;
        public String summary;
        public List<Link> links;
        public Claims claims;
    }

    @Json
    @CompiledJson
    public static class MissileLaunch extends Incident {
        public Actor launchedBy;
        public Place launchSite;
        public Quantity count;
        public String rangeClass;
        public String platform;
        public String vehicle;
        public String purpose;
        public String missileName;
        public String propellant;
        public Quantity maximumRange;
        public Quantity distance;
        public Quantity apogee;
        public Quantity flightTime;
        public String direction;
        public Place impact;
        public Damage damage;
        public String outcome;
        public List<Missile> missiles;
    }

    @Json
    @CompiledJson
    public static class Missile {
        public Integer order;
        public String name;
        public Time time;
        public Place launchSite;
        public String rangeClass;
        public String vehicle;
        public Quantity distance;
        public Quantity apogee;
        public Quantity flightTime;
        public Place impact;
        public String outcome;
    }

    @Json
    @CompiledJson
    public static class Damage {
        public String extent;
        public List<String> to;
        public String words;
    }

    @Json
    @CompiledJson
    public static class Statement extends Incident {
        public List<Actor> speakers;
        public List<Actor> onBehalfOf;
        public String quotation;
        public String paraphrase;
        public String language;
        public List<Translation> translations;
        public String medium;
        public String occasion;
        public List<Actor> addressees;
        public List<String> stances;
        public List<String> topics;
    }

    @Json
    @CompiledJson
    public static class Translation {
        public String language;
        public String text;
        public String by;
    }

    @Json
    @CompiledJson
    public static class DiplomaticVisit extends Incident {
        public List<Actor> visitors;
        public Actor host;
        public List<Actor> hosts;
        public List<Stop> stops;
        public String kind;
        public String stage;
        public List<String> meetings;
        public List<String> topics;
    }

    @Json
    @CompiledJson
    public static class Stop {
        public Place place;
        public Time time;
    }

    @Json
    @CompiledJson
    public static class DiplomaticMeeting extends Incident {
        public List<Actor> participants;
        public String level;
        public String format;
        public List<String> topics;
    }

    @Json
    @CompiledJson
    public static class PoliticalEvent extends Incident {
        public String kind;
        public String stage;
        public Actor state;
        public List<Participation> participants;
    }

    @Json
    @CompiledJson
    public static class Participation {
        public Actor actor;
        public String part;
    }

    @Json
    @CompiledJson
    public static class ArmsTransfer extends Incident {
        public Actor supplier;
        public Actor recipient;
        public List<TransferItem> items;
        public String stage;
        public String inReturnFor;
    }

    @Json
    @CompiledJson
    public static class TransferItem {
        public String category;
        public String name;
        public Quantity amount;
    }

    @Json
    @CompiledJson
    public static class TroopDeployment extends Incident {
        public Actor deployedBy;
        public Place destination;
        public Quantity strength;
        public String activity;
        public Actor initiatedBy;
    }

    @Json
    @CompiledJson
    public static class Casualties extends Incident {
        public Actor sufferedBy;
        public Quantity killed;
        public Quantity injured;
        public Quantity killedOrInjured;
        public Quantity missing;
        public String cause;
    }

    @Json
    @CompiledJson
    public static class Actor {
        public String type;
        public String code;
        public String name;
        public List<Name> otherNames;
        public String kind;
        public Actor of;
        public List<Office> offices;
        public List<Identifier> identifiers;
    }

    @Json
    @CompiledJson
    public static class Office {
        public String title;
        public Actor of;
        public Time held;
        public Boolean acting;
        public Boolean former;
    }

    @Json
    @CompiledJson
    public static class Name {
        public String text;
        public String language;
    }

    @Json
    @CompiledJson
    public static class Identifier {
        public String scheme;
        public String value;
    }

    @Json
    @CompiledJson
    public static class Time {
        public String edtf;
        public String zone;
        public String words;
        public String resolvedAgainst;
    }

    @Json
    @CompiledJson
    public static class Quantity {
        public BigDecimal low;
        public Boolean lowExclusive;
        public BigDecimal best;
        public BigDecimal high;
        public Boolean highExclusive;
        public Boolean approximate;
        public String unit;
        public String words;
    }

    @Json
    @CompiledJson
    public static class Place {
        public String name;
        public List<Name> otherNames;
        public String kind;
        public String country;
        public String within;
        public Coordinates coordinates;
        public String precision;
        public List<MaritimeZone> maritimeZones;
        public List<Identifier> identifiers;
    }

    @Json
    @CompiledJson
    public static class Coordinates {
        public BigDecimal latitude;
        public BigDecimal longitude;
    }

    @Json
    @CompiledJson
    public static class MaritimeZone {
        public String kind;
        public String of;
        public Boolean outside;
    }

    @Json
    @CompiledJson
    public static class Link {
        public String relation;
        public String to;
    }

    @Json
    @CompiledJson
    public static class Claims {
        public List<TextClaim> status;
        public List<TimeClaim> time;
        public List<TextClaim> summary;
        public List<LinkClaim> links;
        public List<TextClaim> rangeClass;
        public List<TextClaim> missileName;
        public List<QuantityClaim> distance;
        public List<PlaceClaim> impact;
        public List<ActorClaim> speakers;
        public List<TextClaim> stances;
    }

    public abstract static class Claim {
        public String noValue;
        public Actor claimant;
        public String certainty;
        public String grade;
        public List<Citation> citations;
    }

    @Json
    @CompiledJson
    public static class TextClaim extends Claim {
        public String value;
    }

    @Json
    @CompiledJson
    public static class TimeClaim extends Claim {
        public Time value;
    }

    @Json
    @CompiledJson
    public static class LinkClaim extends Claim {
        public Link value;
    }

    @Json
    @CompiledJson
    public static class QuantityClaim extends Claim {
        public Quantity value;
    }

    @Json
    @CompiledJson
    public static class PlaceClaim extends Claim {
        public Place value;
    }

    @Json
    @CompiledJson
    public static class ActorClaim extends Claim {
        public Actor value;
    }

    @Json
    @CompiledJson
    public static class Citation {
        public String source;
        public String exact;
        public String prefix;
        public String suffix;
        public Integer start;
        public Integer end;
    }
}
