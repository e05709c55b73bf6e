package io.casus.json.codec;

import io.casus.attribute.NumberType;
import io.casus.json.IncidentJsonException.Code;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers, exactly as they are written. */
final class NumberCodec<T> extends Codec<T> {
    /** More digits before or after the point than any quantity has; a larger exponent is an attack on memory. */
    private static final int MOST_DIGITS = 1000;

    private final NumberType<T> type;

    NumberCodec(NumberType<T> type) {
        this.type = type;
    }

    @Override
    public T read(JsonSource in) {
        if (in.current() != Token.NUMBER) {
            throw in.unexpected(type.name());
        }
        long whole = in.wholeNumber();
        @Nullable BigDecimal other = whole == JsonSource.NO_WHOLE_NUMBER ? decimal(in) : null;
        try {
            return other == null ? type.parse(whole) : type.parse(other);
        } catch (ArithmeticException e) {
            throw in.unexpected(type.name());
        } catch (IllegalArgumentException e) {
            throw in.refused(e);
        }
    }

    private static BigDecimal decimal(JsonSource in) {
        String digits = in.digits();
        BigDecimal ofFew = ofFewDigits(digits);
        return ofFew != null ? ofFew : ofAnyDigits(in, digits);
    }

    private static BigDecimal ofAnyDigits(JsonSource in, String digits) {
        BigDecimal number;
        try {
            number = new BigDecimal(digits);
        } catch (NumberFormatException e) {
            if (!Character.isDigit(digits.charAt(digits.length() - 1))) {
                // Only a mapper that was told to accept more than JSON comes here, with NaN.
                throw in.unexpected("a number of JSON");
            }
            throw tooLarge(in, digits);
        }
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            throw tooLarge(in, digits);
        }
        return number;
    }

    /** Most numbers are so short that a long holds them, which is quicker; null of others and of those with an exponent. */
    private static @Nullable BigDecimal ofFewDigits(String digits) {
        if (digits.length() > JsonSource.DIGITS_OF_A_LONG) {
            return null;
        }
        boolean negative = digits.charAt(0) == '-';
        long unscaled = 0;
        int point = digits.length() - 1;
        for (int i = negative ? 1 : 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                point = i;
            } else if (c >= '0' && c <= '9') {
                unscaled = 10 * unscaled + c - '0';
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(negative ? -unscaled : unscaled, digits.length() - 1 - point);
    }

    private static RuntimeException tooLarge(JsonSource in, String digits) {
        return in.error(
                Code.LIMIT,
                "found the number " + Excerpt.of(digits).replace("\"", "") + ", but at most " + MOST_DIGITS
                        + " digits before or after the point are expected.");
    }

    @Override
    public void write(T value, JsonSink out) {
        BigDecimal number = type.print(value);
        if (number.scale() == 0 && number.precision() <= JsonSource.DIGITS_OF_A_LONG) {
            out.number(number.longValue());
        } else {
            out.number(number.toString());
        }
    }
}
