package io.casus.dossier;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** A table of plain text whose cells are wrapped at words. */
final class Table {
    private static final String GAP = "  ";

    private final ImmutableList<Integer> widths;
    private final StringBuilder text = new StringBuilder();

    Table(Integer... widths) {
        this.widths = ImmutableList.copyOf(widths);
    }

    int width() {
        return widths.stream().mapToInt(Integer::intValue).sum() + GAP.length() * (widths.size() - 1);
    }

    void rule(char line) {
        text.append(String.valueOf(line).repeat(width())).append('\n');
    }

    /** A line of its own, wrapped if it is too long. */
    void line(String words) {
        wrapped(words, width()).forEach(line -> text.append(line).append('\n'));
    }

    /** A line with words at both ends. */
    void line(String left, String right) {
        int room = width() - right.length() - GAP.length();
        text.append(Strings.padEnd(Brief.cut(left, room), room, ' '))
                .append(GAP)
                .append(right)
                .append('\n');
    }

    /** A row with a cell for each column; a cell may have several lines. */
    void row(String... cells) {
        List<ImmutableList<String>> lines = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < cells.length; i++) {
            ImmutableList.Builder<String> cell = ImmutableList.builder();
            for (String line : cells[i].split("\n", -1)) {
                cell.addAll(wrapped(line, widths.get(i)));
            }
            lines.add(cell.build());
            height = Math.max(height, lines.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            appendLine(lines, line);
        }
    }

    private void appendLine(List<ImmutableList<String>> cells, int line) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String words = line < cells.get(i).size() ? cells.get(i).get(line) : "";
            row.append(i == 0 ? "" : GAP).append(Strings.padEnd(words, widths.get(i), ' '));
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }

    /** Cuts a text into lines at its spaces, and within a word only where it is longer than a line. Lines that follow keep the indent of the first. */
    private static ImmutableList<String> wrapped(String words, int width) {
        int spaces = words.length() - words.stripLeading().length();
        String indent = " ".repeat(Math.min(spaces, width / 2));
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        StringBuilder line = new StringBuilder(indent);
        for (String word : words.strip().split(" +", -1)) {
            String rest = word;
            if (line.length() > indent.length() && line.length() + 1 + rest.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(indent);
            }
            while (indent.length() + rest.length() > width) {
                lines.add(indent + rest.substring(0, width - indent.length()));
                rest = rest.substring(width - indent.length());
            }
            line.append(line.length() == indent.length() ? "" : " ").append(rest);
        }
        return lines.add(line.toString()).build();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
