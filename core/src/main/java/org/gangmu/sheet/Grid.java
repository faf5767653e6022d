package org.gangmu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.text.SourceText;
import org.gangmu.text.SourceText.Page;

/**
 * The cells of a workbook as its text shows them, sheet by sheet, each with its address and its place in the text. Immutable.
 *
 * @param sheets in the order of the workbook; hidden ones are not among them
 */
public record Grid(List<Sheet> sheets) {
    private static final int LETTERS = 26;

    public Grid {
        sheets = List.copyOf(sheets);
    }

    /** A sheet. */
    public record Sheet(String name, List<Row> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }

        /** How many columns its widest row has. */
        public int width() {
            return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        }
    }

    /**
     * A row that holds anything.
     *
     * @param number as the spreadsheet counts, from 1
     * @param cells from column A on; what is empty is an empty cell
     */
    public record Row(int number, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The text in a column, counted from 0; empty beyond the row's end. */
        public String text(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).text();
        }
    }

    /**
     * A cell.
     *
     * @param text without white space at its ends
     * @param start its first character, a code point offset in the file's text
     * @param end behind its last
     * @param address as in the spreadsheet: C7
     */
    public record Cell(String text, int start, int end, String address) {}

    /** The workbook whose text, as Gangmu reads workbooks, is {@code text}: a page a row, tabs between cells. */
    public static Grid of(SourceText text) {
        Map<String, List<Row>> sheets = new LinkedHashMap<>();
        String chars = text.chars();
        int page = -1;
        List<Page> pages = text.pages();
        for (int start = 0; start < chars.length(); ) {
            int end = chars.indexOf('\n', start);
            end = end < 0 ? chars.length() : end;
            while (page + 1 < pages.size() && pages.get(page + 1).start() <= start) {
                page++;
            }
            String label = page < 0 ? "" : pages.get(page).label();
            int mark = label.lastIndexOf('!');
            if (mark > 0 && label.substring(mark + 1).matches("\\d{1,7}")) {
                int number = Integer.parseInt(label.substring(mark + 1));
                sheets.computeIfAbsent(label.substring(0, mark), name -> new ArrayList<>())
                        .add(row(text, start, end, number));
            }
            start = end + 1;
        }
        return new Grid(sheets.entrySet().stream()
                .map(sheet -> new Sheet(sheet.getKey(), sheet.getValue()))
                .toList());
    }

    private static Row row(SourceText text, int start, int end, int number) {
        var cells = new ArrayList<Cell>();
        String chars = text.chars();
        for (int at = start; at <= end; ) {
            int tab = chars.indexOf('\t', at);
            int stop = tab < 0 || tab > end ? end : tab;
            int from = at;
            int to = stop;
            while (from < to && isSpace(chars.charAt(from))) {
                from++;
            }
            while (to > from && isSpace(chars.charAt(to - 1))) {
                to--;
            }
            cells.add(new Cell(
                    chars.substring(from, to), text.offset(from), text.offset(to), column(cells.size()) + number));
            at = stop + 1;
        }
        return new Row(number, cells);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0';
    }

    /** The letters of a column counted from 0: A, Z, AA. */
    public static String column(int index) {
        return index < LETTERS
                ? String.valueOf((char) ('A' + index))
                : column(index / LETTERS - 1) + (char) ('A' + index % LETTERS);
    }
}
