package org.gangmu.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the columns and rows of a monthly sheet are read. It holds for every sheet of the same shape.
 *
 * @param sheet which sheet of the workbook, from 0
 * @param names the column of the indicators' names, from 0
 * @param units the column of their units; −1 when there is none
 * @param columns what each other column holds; one that is not named is ignored
 * @param rows where a row's name is another than the catalogue's: the indicator meant, or {@link #SKIPPED}
 */
public record SheetMapping(int sheet, int names, int units, Map<Integer, Meaning> columns, Map<String, String> rows) {
    /** In {@code rows}: the row is left out. */
    public static final String SKIPPED = "-";

    public SheetMapping {
        columns = new LinkedHashMap<>(columns);
        rows = new LinkedHashMap<>(rows);
    }

    /** As lines of text, to be kept. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add("sheet\t" + sheet + "\t" + names + "\t" + units);
        columns.forEach((column, meaning) -> lines.add("column\t" + column + "\t" + meaning.code()));
        rows.forEach((name, indicator) -> lines.add("row\t" + plain(name) + "\t" + plain(indicator)));
        return String.join("\n", lines);
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]", " ");
    }

    /** The mapping kept as {@code text}. Throws {@link IllegalArgumentException} when it is none. */
    public static SheetMapping parse(String text) {
        int[] head = {0, 0, -1};
        Map<Integer, Meaning> columns = new LinkedHashMap<>();
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : text.lines().toList()) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "sheet" -> {
                    for (int i = 0; i < head.length; i++) {
                        head[i] = Integer.parseInt(fields[i + 1]);
                    }
                }
                case "column" -> columns.put(Integer.valueOf(fields[1]), Meaning.parse(fields[2]));
                case "row" -> rows.put(fields[1], fields[2]);
                default -> throw new IllegalArgumentException("no line of a mapping: " + line);
            }
        }
        return new SheetMapping(head[0], head[1], head[2], columns, rows);
    }

    /** The same with these rows added or changed. */
    public SheetMapping withRows(Map<String, String> more) {
        var all = new LinkedHashMap<>(rows);
        all.putAll(more);
        return new SheetMapping(sheet, names, units, columns, all);
    }

    /**
     * What sheets of one form have in common from month to month: their headings without digits, and how wide they are. The
     * month in “1-3月” changes; the columns do not.
     */
    public static String shape(Grid grid) {
        return grid.sheets().stream()
                .limit(1)
                .map(sheet -> sheet.width() + "|"
                        + Headings.of(sheet).rows().stream()
                                .map(row -> row.cells().stream()
                                        .map(cell -> cell.text().replaceAll("[\\d\\s\\-—–~至]", ""))
                                        .collect(Collectors.joining(",")))
                                .collect(Collectors.joining("|")))
                .findFirst()
                .orElse("");
    }
}
