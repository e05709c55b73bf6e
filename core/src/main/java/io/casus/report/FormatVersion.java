package io.casus.report;

import io.casus.InvalidValueException;
import io.casus.attribute.TextType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the form in which a report is written down.
 *
 * <p>A higher minor version adds properties, kinds and codes, which this version keeps without knowing them. A higher major
 * version changes what is there, so that this version cannot read it.
 *
 * @param major changes when what was there changes its meaning; always that of {@link #CURRENT}
 * @param minor changes when something is added, from 0
 */
public record FormatVersion(int major, int minor) {
    /** The version that this version of Casus writes. */
    public static final FormatVersion CURRENT = new FormatVersion(1, 0);

    /** How a version is written in JSON: as a text such as {@code 1.0}. */
    public static final TextType<FormatVersion> TYPE = TextType.of(
            "a format version such as " + CURRENT, FormatVersion.class, FormatVersion::parse, FormatVersion::toString);

    private static final Pattern FORM = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    /**
     * Checks the version.
     *
     * @param major the major version
     * @param minor the minor version
     * @throws InvalidValueException if the major version is another than 1, or the minor version is below 0
     */
    public FormatVersion {
        if (major != 1 || minor < 0) {
            throw new InvalidValueException(
                    "The format version is " + major + "." + minor
                            + ", but this version of Casus reads only 1.0 and later versions that begin with 1.",
                    major + "." + minor);
        }
    }

    /**
     * Reads a version.
     *
     * @param text two whole numbers with a point between them
     * @return the version
     * @throws InvalidValueException if the text is anything else, or a major version that cannot be read
     */
    public static FormatVersion parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new InvalidValueException(
                    "Found «" + text + "», but a format version such as " + CURRENT + " is expected.", text);
        }
        return new FormatVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
