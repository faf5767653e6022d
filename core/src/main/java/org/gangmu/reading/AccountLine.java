package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a flattened table cut into its cells.
 *
 * @param start Java index of its first character
 * @param end Java index after its last
 * @param tabbed whether tabs part the cells, so that an empty one keeps its place
 */
record AccountLine(int start, int end, List<AccountLine.Cell> cells, boolean tabbed) {
    private static final Pattern NUMBER =
            Pattern.compile("[-－−]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|[-－−]?\\d{1,15}(?:\\.\\d+)?");
    private static final Pattern CODE = Pattern.compile("\\d{3}(?:\\d{2}){0,2}");

    AccountLine {
        cells = List.copyOf(cells);
    }

    /**
     * A cell.
     *
     * @param start Java index of its first character that is no space; where it is empty, of its place
     * @param text without any space; empty for an empty cell
     */
    record Cell(int start, int end, String text) {
        boolean isEmpty() {
            return text.isEmpty();
        }

        boolean isNumber() {
            return NUMBER.matcher(text).matches();
        }

        /** Whether it may be a code of the classification: 201, 20139, 2013901. */
        boolean isCode() {
            return CODE.matcher(text).matches();
        }
    }

    static AccountLine of(String chars, int start, int end) {
        List<Cell> cells = new ArrayList<>();
        boolean tabbed = Clauses.contains(chars, "\t", start, end);
        int from = start;
        for (int i = start; i <= end; i++) {
            boolean cut = i == end || (tabbed ? chars.charAt(i) == '\t' : TableToken.isSpace(chars.charAt(i)));
            if (cut) {
                Cell cell = cell(chars, from, i);
                if (tabbed || !cell.isEmpty()) {
                    cells.add(cell);
                }
                from = i + 1;
            }
        }
        return new AccountLine(start, end, tabbed ? cells : joined(cells), tabbed);
    }

    private static Cell cell(String chars, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && TableToken.isSpace(chars.charAt(start))) {
            start++;
        }
        while (end > start && TableToken.isSpace(chars.charAt(end - 1))) {
            end--;
        }
        return new Cell(start, end, TableToken.compact(chars.substring(start, end)));
    }

    /** “项 目” is one cell though spaces part it: single characters that follow each other belong together. */
    private static List<Cell> joined(List<Cell> cells) {
        List<Cell> joined = new ArrayList<>();
        boolean single = false;
        for (Cell cell : cells) {
            boolean han = cell.text().length() == 1
                    && Character.isIdeographic(cell.text().charAt(0));
            if (han && single) {
                Cell last = joined.remove(joined.size() - 1);
                joined.add(new Cell(last.start(), cell.end(), last.text() + cell.text()));
            } else {
                joined.add(cell);
            }
            single = han && (!single || joined.get(joined.size() - 1).text().length() < 2);
        }
        return joined;
    }

    /** The cell at a place; an empty one beyond the line's end. */
    Cell cell(int at) {
        return at < cells.size() ? cells.get(at) : new Cell(end, end, "");
    }

    List<Cell> filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    boolean hasNumber() {
        return cells.stream().anyMatch(Cell::isNumber);
    }
}
