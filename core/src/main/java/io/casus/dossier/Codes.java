package io.casus.dossier;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.function.Function.identity;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import io.casus.InvalidValueException;
import io.casus.attribute.TextType;
import java.util.Arrays;

/** Writes the constants of closed sets as codes in lowerCamelCase. */
final class Codes {
    private Codes() {}

    static <E extends Enum<E>> TextType<E> type(String what, Class<E> constants) {
        ImmutableMap<String, E> byCode =
                Arrays.stream(constants.getEnumConstants()).collect(toImmutableMap(Codes::code, identity()));
        return TextType.of(what, constants, code -> find(what, byCode, code), Codes::code);
    }

    static String code(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }

    private static <E> E find(String what, ImmutableMap<String, E> byCode, String code) {
        E found = byCode.get(code);
        if (found == null) {
            throw new InvalidValueException(
                    "Found «" + code + "», but " + what + " is expected: " + String.join(", ", byCode.keySet()) + ".",
                    code);
        }
        return found;
    }
}
