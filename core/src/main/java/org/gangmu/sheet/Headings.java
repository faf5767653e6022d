package org.gangmu.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.sheet.Grid.Row;
import org.gangmu.sheet.Grid.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the figures of a sheet.
 *
 * @param rows those before the first row of figures
 * @param sheet the whole sheet
 */
record Headings(Sheet sheet, List<Row> rows) {
    private static final Pattern MONTH = Pattern.compile("(\\d{4})\\s*年\\s*(?:1\\s*[-—–~至]\\s*)?(\\d{1,2})\\s*月");
    private static final Pattern PART = Pattern.compile("(\\d{4})\\s*年?\\s*(一季度|上半年|前三季度|全年)");

    static Headings of(Sheet sheet) {
        var rows = new ArrayList<Row>();
        for (Row row : sheet.rows()) {
            if (isData(row)) {
                break;
            }
            rows.add(row);
        }
        return new Headings(sheet, rows);
    }

    /** A number, and before it a name. */
    private static boolean isData(Row row) {
        boolean number = row.cells().stream().skip(1).anyMatch(cell -> isNumber(cell.text()));
        boolean name = row.cells().stream()
                .limit(2)
                .anyMatch(cell ->
                        Catalogue.standard().find(Label.of(cell.text()).name()).isPresent());
        return name || number && row.text(0).matches(".*[\\u4e00-\\u9fff].*");
    }

    static boolean isNumber(String text) {
        return plain(text).matches("[+-]?\\d{1,20}(\\.\\d{1,10})?");
    }

    /** A number as people type it, without separators and percent sign; a minus in brackets is none. */
    static String plain(String text) {
        return text.replaceAll("[,，\\s]", "")
                .replace('－', '-')
                .replace('−', '-')
                .replaceAll("[%％]$", "");
    }

    /** All that stands above a column; a heading over several columns holds for each of them, one over several rows for its own. */
    String above(int column) {
        var words = new StringBuilder();
        boolean own = false;
        for (Row row : rows) {
            if (row.cells().stream().filter(cell -> !cell.text().isEmpty()).count() < 2) {
                continue; // a title or a note
            }
            int at = Math.min(column, row.cells().size() - 1);
            if (own && row.text(column).isEmpty()) {
                continue;
            }
            own |= !row.text(column).isEmpty();
            while (at > 0 && row.text(at).isEmpty()) {
                at--;
            }
            words.append(row.text(at)).append(' ');
        }
        return words.toString();
    }

    /** The year and month the sheet says it is of; null when it does not. */
    int @Nullable [] month() {
        var told = new ArrayList<String>();
        rows.forEach(row -> row.cells().forEach(cell -> told.add(cell.text())));
        told.add(sheet.name());
        for (String text : told) {
            Matcher month = MONTH.matcher(text);
            if (month.find()) {
                int number = Integer.parseInt(month.group(2));
                if (number >= 1 && number <= 12) {
                    return new int[] {Integer.parseInt(month.group(1)), number};
                }
            }
            Matcher part = PART.matcher(text);
            if (part.find()) {
                int last = switch (part.group(2)) {
                    case "一季度" -> 3;
                    case "上半年" -> 6;
                    case "前三季度" -> 9;
                    default -> 12;
                };
                return new int[] {Integer.parseInt(part.group(1)), last};
            }
        }
        return null;
    }
}
