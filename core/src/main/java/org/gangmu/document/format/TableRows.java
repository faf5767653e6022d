package org.gangmu.document.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the rows of one table as lines with a tab between cells. A place that a merged cell covers is an empty cell, so
 * that columns stay aligned. A row of a single cell is layout, not a table: its lines stay lines.
 */
final class TableRows {

    private static final int MAX_SPAN = 1000;

    /** For each column how many more rows a cell above covers. */
    private final List<Integer> covered = new ArrayList<>();

    private final List<String> cells = new ArrayList<>();
    private List<String> onlyCell = List.of();
    private int onlyWidth;

    /** Adds a cell that spans columns to the right and rows below (1 for none). */
    void cell(List<String> lines, int columns, int rows) {
        skipCovered();
        int width = Math.min(Math.max(columns, 1), MAX_SPAN);
        for (int i = 0; i < width; i++) {
            cover(cells.size(), Math.min(rows, MAX_SPAN) - 1);
            cells.add(i == 0 ? join(lines) : "");
        }
        onlyCell = lines;
        onlyWidth = width;
    }

    /** Adds empty cells, for what is left out at the beginning of a row or covered by a cell above. */
    void empty(int columns) {
        for (int i = 0; i < Math.min(columns, MAX_SPAN); i++) {
            cells.add("");
        }
    }

    /** Ends the row and hands on its lines. */
    void endRow(Consumer<String> lines) {
        if (cells.size() == onlyWidth) {
            onlyCell.forEach(lines);
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.accept(String.join("\t", cells));
        }
        skipCovered();
        cells.clear();
        onlyCell = List.of();
        onlyWidth = 0;
    }

    private void skipCovered() {
        while (cells.size() < covered.size() && covered.get(cells.size()) > 0) {
            covered.set(cells.size(), covered.get(cells.size()) - 1);
            cells.add("");
        }
    }

    private void cover(int column, int rows) {
        while (covered.size() <= column) {
            covered.add(0);
        }
        covered.set(column, Math.max(rows, 0));
    }

    /** The lines of a cell as one: a break within Chinese is nothing, between letters or digits it is a space. */
    static String join(List<String> lines) {
        var joined = new StringBuilder();
        for (String line : lines) {
            String text = line.strip().replace('\t', ' ').replace('\n', ' ');
            if (!joined.isEmpty() && !text.isEmpty() && needSpace(joined.charAt(joined.length() - 1), text.charAt(0))) {
                joined.append(' ');
            }
            joined.append(text);
        }
        return joined.toString();
    }

    static boolean needSpace(char before, char after) {
        return isWordPart(before) && isWordPart(after);
    }

    private static boolean isWordPart(char c) {
        return c > ' ' && c < 0x2E80 && (Character.isLetterOrDigit(c) || c == '%' || c == '.' || c == '-');
    }
}
