package io.casus.examples.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * A part of a flat map of the world around some points. Degrees of longitude are drawn shorter than those of latitude,
 * by the cosine of the latitude in the middle.
 */
final class WorldMap {
    /** How much is shown around the points at least, in degrees. */
    private static final double MARGIN = 6;
    /** How high it is at least, in degrees. */
    private static final double LEAST = 20;
    /** How many times as wide as high it is. */
    private static final double SHAPE = 2;

    private static final Splitter POINTS = Splitter.on(' ');

    private final double west;
    private final double north;
    private final double wide;
    private final double high;
    private final double squeeze;

    WorldMap(List<Position> shown) {
        DoubleSummaryStatistics latitudes = statistics(shown, Position::latitude);
        DoubleSummaryStatistics longitudes = statistics(shown, Position::longitude);
        double middle = (latitudes.getMin() + latitudes.getMax()) / 2;
        squeeze = Math.cos(Math.toRadians(Math.min(60, Math.abs(middle))));
        double degreesHigh = latitudes.getMax() - latitudes.getMin() + 2 * MARGIN;
        double degreesWide = longitudes.getMax() - longitudes.getMin() + 2 * MARGIN;
        high = Math.max(LEAST, Math.max(degreesHigh, degreesWide * squeeze / SHAPE));
        wide = SHAPE * high / squeeze;
        north = middle + high / 2;
        west = (longitudes.getMin() + longitudes.getMax()) / 2 - wide / 2;
    }

    private static DoubleSummaryStatistics statistics(List<Position> shown, ToDoubleFunction<Position> part) {
        return shown.stream().mapToDouble(part).summaryStatistics();
    }

    double x(Position position) {
        return (position.longitude() - west) * squeeze;
    }

    double y(Position position) {
        return north - position.latitude();
    }

    double width() {
        return wide * squeeze;
    }

    double height() {
        return high;
    }

    /** The outlines as the data of one SVG path; those that lie outside altogether are left out. */
    String land() {
        StringBuilder path = new StringBuilder();
        for (String line : PageResources.lines("land.txt")) {
            ImmutableList<Position> outline =
                    POINTS.splitToStream(line).map(WorldMap::point).collect(toImmutableList());
            if (isSeen(outline)) {
                add(outline, path);
            }
        }
        return path.toString();
    }

    private boolean isSeen(List<Position> outline) {
        DoubleSummaryStatistics across = statistics(outline, this::x);
        DoubleSummaryStatistics down = statistics(outline, this::y);
        return across.getMax() >= 0 && across.getMin() <= width() && down.getMax() >= 0 && down.getMin() <= height();
    }

    private void add(List<Position> outline, StringBuilder path) {
        char command = 'M';
        for (Position point : outline) {
            path.append(command).append(number(x(point))).append(' ').append(number(y(point)));
            command = 'L';
        }
        path.append('Z');
    }

    private static Position point(String pair) {
        int comma = pair.indexOf(',');
        return new Position(
                Double.parseDouble(pair.substring(comma + 1)), Double.parseDouble(pair.substring(0, comma)));
    }

    /** A number for SVG, to a hundredth. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
