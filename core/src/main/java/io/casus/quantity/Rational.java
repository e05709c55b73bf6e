package io.casus.quantity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * An exact fraction in lowest terms, because a knot has no finite decimal in metres per second.
 *
 * @param numerator the numerator
 * @param denominator the denominator, above zero
 */
record Rational(BigInteger numerator, BigInteger denominator) implements Comparable<Rational> {
    static Rational of(long numerator) {
        return of(numerator, 1);
    }

    static Rational of(long numerator, long denominator) {
        return reduced(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    static Rational of(BigDecimal number) {
        return number.scale() > 0
                ? reduced(number.unscaledValue(), BigInteger.TEN.pow(number.scale()))
                : reduced(number.toBigIntegerExact(), BigInteger.ONE);
    }

    private boolean isOne() {
        return isWhole() && numerator.equals(BigInteger.ONE);
    }

    private boolean isWhole() {
        return denominator.equals(BigInteger.ONE);
    }

    private static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.equals(BigInteger.ONE)) {
            return new Rational(numerator, denominator);
        }
        BigInteger common = numerator.gcd(denominator);
        return common.equals(BigInteger.ONE)
                ? new Rational(numerator, denominator)
                : new Rational(numerator.divide(common), denominator.divide(common));
    }

    Rational plus(Rational other) {
        return reduced(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Rational minus(Rational other) {
        return plus(new Rational(other.numerator.negate(), other.denominator));
    }

    Rational times(Rational other) {
        if (other.isOne()) {
            return this;
        }
        return reduced(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** Divides by a number above zero. */
    Rational dividedBy(Rational other) {
        return reduced(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Rational floor() {
        if (isWhole()) {
            return this;
        }
        BigInteger[] parts = numerator.divideAndRemainder(denominator);
        boolean down = parts[1].signum() < 0;
        return new Rational(down ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    Rational ceiling() {
        return floor().equals(this) ? this : floor().plus(of(1));
    }

    /** The same as a decimal; throws an ArithmeticException where there is no finite one. */
    BigDecimal toDecimal() {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator));
    }

    BigDecimal toDecimal(MathContext rounding) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), rounding);
    }

    @Override
    public int compareTo(Rational other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
