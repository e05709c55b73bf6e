package io.casus.json.benchmark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Makes different documents of one: other words, names, numbers and days, as many of each as before. Actors come from a few that occur
 * again and again, as they do in the news. One seed gives the same documents on every machine.
 */
final class Variation {
    private static final int ACTORS_OF_A_KIND = 40;
    private static final ImmutableSet<String> PROSE = ImmutableSet.of(
            "name",
            "text",
            "words",
            "exact",
            "prefix",
            "suffix",
            "summary",
            "quotation",
            "occasion",
            "title",
            "paraphrase",
            "cause",
            "topics",
            "missileName");
    private static final ImmutableList<String> STATES =
            ImmutableList.of("PRK", "KOR", "JPN", "USA", "CHN", "RUS", "GBR", "FRA", "DEU", "IND");
    private static final ImmutableList<String> ENGLISH = ImmutableList.copyOf(
            ("harbour council minister evening statement border river delegation convoy squadron northern coast announced reported"
                            + " according officials several about talks treaty observers signal vessel radar island morning")
                    .split(" "));
    private static final ImmutableList<String> KOREAN =
            ImmutableList.copyOf("항구 장관 저녁 성명 국경 강 대표단 북부 해안 발표 보도 관계자 여러 회담 조약 관측 선박 섬 아침 정부".split(" "));

    private final Random random;
    private final Shape shape;
    private final Map<String, List<ObjectNode>> actors = new LinkedHashMap<>();
    private boolean inActor;

    Variation(Shape shape, long seed) {
        this.shape = shape;
        this.random = new Random(seed);
    }

    /** Changes all that a document holds, in place. */
    void vary(ObjectNode object) {
        for (String name : ImmutableList.copyOf(object.propertyNames())) {
            object.set(name, varied(name, object.get(name), object));
        }
        if (object.has("end")) {
            int start = random.nextInt(3_000);
            String exact = object.get("exact").asString();
            object.put("start", start).put("end", start + exact.codePointCount(0, exact.length()));
        }
    }

    private JsonNode varied(String name, JsonNode value, ObjectNode owner) {
        if (value instanceof ObjectNode object) {
            return isActor(object) && !inActor ? someActorLike(object) : variedInPlace(object);
        }
        if (value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                list.set(i, varied(name, list.get(i), owner));
            }
            return list;
        }
        if (value instanceof StringNode text) {
            return StringNode.valueOf(variedText(name, text.stringValue()));
        }
        return value.isNumber() ? variedNumber(name, value, owner) : value;
    }

    private ObjectNode variedInPlace(ObjectNode object) {
        vary(object);
        return object;
    }

    private static boolean isActor(ObjectNode object) {
        return object.path("type").asString("").matches("State|Organization|Person");
    }

    /** Returns one of the actors that occur again and again, made from the first that has the same properties. */
    private ObjectNode someActorLike(ObjectNode first) {
        String alikeBy = first.get("type").asString() + first.propertyNames();
        List<ObjectNode> alike = actors.computeIfAbsent(alikeBy, properties -> actorsLike(first));
        return alike.get(random.nextInt(alike.size())).deepCopy();
    }

    private List<ObjectNode> actorsLike(ObjectNode first) {
        inActor = true;
        List<ObjectNode> alike = new ArrayList<>();
        IntStream.range(0, ACTORS_OF_A_KIND).forEach(number -> alike.add(variedInPlace(first.deepCopy())));
        inActor = false;
        return alike;
    }

    private String variedText(String name, String text) {
        if (PROSE.contains(name)) {
            return phrase(text);
        }
        return switch (name) {
            case "id", "to" -> text.contains("-") ? text + "-" + random.nextInt(100_000) : text;
            case "code" -> STATES.get(random.nextInt(STATES.size()));
            case "value" -> text.contains(" ") ? phrase(text) : variedCode(text);
            case "edtf" -> text.matches("\\d{4}-\\d\\d-\\d\\d[^/]*") ? day() + text.substring(day().length()) : text;
            default -> text;
        };
    }

    private String variedCode(String code) {
        return code.matches("Q\\d+") ? "Q" + (10_000 + random.nextInt(1_000_000)) : code;
    }

    private String day() {
        return String.format(
                Locale.ROOT, "202%d-%02d-%02d", random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    /** Returns other words, about as many. */
    private String phrase(String like) {
        boolean korean = shape == Shape.KOREAN || (shape != Shape.ASCII && isHangul(like));
        ImmutableList<String> words = korean ? KOREAN : ENGLISH;
        StringBuilder phrase = new StringBuilder(words.get(random.nextInt(words.size())));
        while (phrase.length() < like.length() - 5) {
            phrase.append(' ').append(words.get(random.nextInt(words.size())));
        }
        return shape != Shape.ASCII && like.contains("’") ? phrase.append("’s").toString() : phrase.toString();
    }

    private static boolean isHangul(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.HANGUL;
    }

    private JsonNode variedNumber(String name, JsonNode value, ObjectNode owner) {
        return switch (name) {
            case "latitude" -> decimal(random.nextInt(16_000) - 8_000, 2);
            case "longitude" -> decimal(random.nextInt(34_000) - 17_000, 2);
            case "best" -> isAlone(owner) ? decimal(1 + random.nextInt(2_000), scale(value)) : value;
            default -> value;
        };
    }

    private static boolean isAlone(ObjectNode quantity) {
        return !quantity.has("low") && !quantity.has("high");
    }

    private static int scale(JsonNode number) {
        return number.decimalValue().scale();
    }

    private static JsonNode decimal(int digits, int scale) {
        return DecimalNode.valueOf(BigDecimal.valueOf(digits, scale));
    }

    /** Puts the properties of every object in an order that differs from object to object. */
    ObjectNode shuffled(ObjectNode object) {
        List<String> names = new ArrayList<>(object.propertyNames());
        Collections.shuffle(names, random);
        ObjectNode shuffled = object.objectNode();
        names.forEach(name -> shuffled.set(name, shuffledValue(object.get(name))));
        return shuffled;
    }

    private JsonNode shuffledValue(JsonNode value) {
        if (value instanceof ObjectNode object) {
            return shuffled(object);
        }
        if (value instanceof ArrayNode list) {
            ArrayNode shuffled = list.arrayNode();
            list.forEach(element -> shuffled.add(shuffledValue(element)));
            return shuffled;
        }
        return value;
    }
}
