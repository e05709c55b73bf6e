package io.casus.examples.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.casus.incident.TransferItem;
import io.casus.quantity.Quantity;
import io.casus.quantity.Unit;
import io.casus.vocabulary.TransferCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is given of words such as "40 missiles, armoured vehicles and training". A thing that may as well be civil,
 * such as fuel, only counts if the words have something military besides.
 */
public final class TransferItems {
    private static final ImmutableMap<TransferCategory, Pattern> MILITARY =
            ImmutableMap.<TransferCategory, Pattern>builder()
                    .put(
                            TransferCategory.AIR_DEFENSE,
                            ending(
                                    "(?:air|missile)[- ]defen[cs]e \\w+|anti-aircraft \\w+|interceptors?|patriot (?:batter|system)\\w+|surface-to-air missiles?"))
                    .put(
                            TransferCategory.TECHNOLOGY,
                            ending(
                                    "(?:missile|nuclear|military|space|satellite|submarine|drone|weapons?|re-entry|rocket|reactor|defen[cs]e)[\\w ]{0,24}(?:technolog(?:y|ies)|know-how|expertise|designs?|blueprints?|cooperation)"))
                    .put(
                            TransferCategory.AMMUNITION,
                            ending(
                                    "ammunition|munitions?|(?:artillery |mortar )?shells|(?:artillery|mortar) rounds|rounds of \\w+|bullets|grenades|(?:\\w+ )?bombs|warheads?"))
                    .put(
                            TransferCategory.ARTILLERY,
                            ending(
                                    "artillery(?: pieces| systems| guns)?|howitzers?|rocket launchers?|missile launchers?|mortars|cannons?"))
                    .put(TransferCategory.MISSILES, ending("missiles?|rockets?|projectiles?|torpedoes|icbms?"))
                    .put(
                            TransferCategory.DRONES,
                            ending("drones?|uavs?|unmanned aerial vehicles?|loitering munitions?"))
                    .put(
                            TransferCategory.AIRCRAFT,
                            ending(
                                    "fighter(?: jets?| planes?| aircraft)|fighters|warplanes?|combat aircraft|attack helicopters?|bombers?|f-\\d+s?|mig-\\d+s?|su-\\d+s?"))
                    .put(
                            TransferCategory.VEHICLES,
                            ending(
                                    "tanks?|armou?red (?:\\w+ )*vehicles?|(?:fighting|combat) vehicles?|personnel carriers?"))
                    .put(
                            TransferCategory.SHIPS,
                            ending(
                                    "submarines?|frigates?|destroyers?|corvettes?|warships?|gunboats?|patrol (?:boats?|ships?|vessels?)"))
                    .put(TransferCategory.SMALL_ARMS, ending("rifles?|small arms|machine guns|firearms|pistols"))
                    .put(
                            TransferCategory.INTELLIGENCE,
                            ending(
                                    "(?:military |satellite )intelligence|targeting (?:data|information)|satellite (?:images?|imagery|data)"))
                    .put(
                            TransferCategory.EQUIPMENT,
                            ending(
                                    "weapons?|weaponry|(?:weapons?|military|radar|rocket|defen[cs]e) systems?|arms|(?:military|defen[cs]e|lethal|security|battlefield) (?:equipment|hardware|materiel|supplies|gear|goods|aid|assistance|support|help|packages?)|military (?:and [\\w-]+ )?(?:aid|assistance|support)|radars?"))
                    .put(TransferCategory.TRAINING, ending("military training|(?:pilot|combat) training"))
                    .build();
    private static final ImmutableMap<TransferCategory, Pattern> MAYBE_CIVIL =
            ImmutableMap.<TransferCategory, Pattern>builder()
                    .put(TransferCategory.TECHNOLOGY, ending("technolog(?:y|ies)|know-how|expertise"))
                    .put(TransferCategory.TRAINING, ending("training"))
                    .put(TransferCategory.COMPONENTS, ending("components?|(?:spare )?parts|engines?"))
                    .put(TransferCategory.FUEL, ending("fuel|oil|petroleum(?: products)?|diesel"))
                    .put(TransferCategory.INTELLIGENCE, ending("intelligence"))
                    .put(TransferCategory.AIRCRAFT, ending("aircraft|helicopters?|jets?"))
                    .put(TransferCategory.VEHICLES, ending("vehicles?"))
                    .put(TransferCategory.EQUIPMENT, ending("equipment|systems?|supplies|materiel|hardware"))
                    .build();
    private static final Pattern MILITARY_WORD = Pattern.compile(
            "\\b(?:military|army|navy|naval|combat|defen[cs]e|war|missiles?|weapons?|nuclear|space|satellite|battle\\w*|lethal|fighter)\\b");
    private static final Pattern NEITHER_ARMS =
            Pattern.compile("\\b(?:control|embargo|race|ban|test|tests|program|programme|attack|strike)\\b");
    private static final Pattern BETWEEN = Pattern.compile(",? (?:and|as well as|plus|or|along with) |, ");
    private static final Pattern AMOUNT =
            Pattern.compile("^(?:(?<qualifier>" + Counts.QUALIFIER + ") )?(?<number>(?!an? )(?:" + Counts.LONGER_NUMBER
                    + "|" + Counts.NUMBER + "))(?: million| billion)? (?:more |additional |of )?");
    private static final Pattern ARTICLE =
            Pattern.compile("^(?:an? |the |its |their |his |her |some |more |additional |new )+");
    private static final int LONGEST_NAME = 60;

    private TransferItems() {}

    private static Pattern ending(String words) {
        return Pattern.compile("\\b(?:" + words + ")$");
    }

    /**
     * Reads what is given.
     *
     * @param words the words between the verb and the recipient
     * @return the things in order; empty if there is nothing of military use among them
     */
    public static ImmutableList<TransferItem> read(String words) {
        List<String> parts = parts(words);
        boolean military = MILITARY_WORD.matcher(words.toLowerCase(Locale.ROOT)).find()
                || parts.stream().anyMatch(part -> category(MILITARY, part).isPresent());
        ImmutableList.Builder<TransferItem> items = ImmutableList.builder();
        for (String part : parts) {
            category(MILITARY, part)
                    .or(() -> military ? category(MAYBE_CIVIL, part) : Optional.empty())
                    .ifPresent(category -> items.add(item(part, category)));
        }
        return items.build();
    }

    /** "Space and satellite technology" is one thing, "equipment and training" are two. */
    private static List<String> parts(String words) {
        List<String> parts = new ArrayList<>();
        Matcher matcher = BETWEEN.matcher(words);
        int from = 0;
        while (matcher.find()) {
            String part = words.substring(from, matcher.start());
            if (category(MILITARY, part).isPresent()
                    || category(MAYBE_CIVIL, part).isPresent()) {
                parts.add(part);
                from = matcher.end();
            }
        }
        parts.add(words.substring(from));
        return parts;
    }

    private static Optional<TransferCategory> category(ImmutableMap<TransferCategory, Pattern> patterns, String part) {
        String words = part.toLowerCase(Locale.ROOT);
        if (NEITHER_ARMS.matcher(words).find()) {
            return Optional.empty();
        }
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static TransferItem item(String part, TransferCategory category) {
        TransferItem.Builder item = TransferItem.builder().category(category);
        Matcher amount = AMOUNT.matcher(part.toLowerCase(Locale.ROOT));
        String name = part;
        if (amount.find()) {
            amount(amount)
                    .map(quantity ->
                            quantity.withWords(part.substring(0, amount.end()).trim()))
                    .ifPresent(item::amount);
            name = part.substring(amount.end());
        }
        name = ARTICLE.matcher(name).replaceFirst("").trim();
        if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
            item.name(name);
        }
        return item.build();
    }

    private static Optional<Quantity> amount(Matcher amount) {
        if (amount.group().contains("illion")) {
            return Optional.empty();
        }
        String qualifier = amount.group("qualifier");
        return Counts.read(qualifier == null ? "" : qualifier, amount.group("number"), Unit.ONE);
    }
}
