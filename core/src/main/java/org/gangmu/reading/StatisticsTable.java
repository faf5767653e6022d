package org.gangmu.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.text.ReadingView.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a flattened table of statistics: name, unit, amount, growth. What its columns mean is told by the
 * header lines above; where cells are missing without a trace, by the unit and by what is published for the indicator.
 */
final class StatisticsTable {
    private static final int HEADER_PARAGRAPHS = 12;

    private final String text;
    private final List<String> columns;
    /** The cells of the header's last line: the columns, where there is one for each. */
    private final List<String> heads;

    private final Period period;

    /**
     * A cell that holds a figure.
     *
     * @param unit of the value: the row's, or % for growth
     */
    record Cell(String indicator, NumberToken number, boolean negative, String unit, Measure measure, Period period) {}

    private StatisticsTable(String text, List<String> columns, List<String> heads, Period period) {
        this.text = text;
        this.columns = columns;
        this.heads = heads;
        this.period = period;
    }

    /**
     * The table whose rows begin at {@code first} of the paragraphs; its header and title are looked for above.
     *
     * @param fallback the period when neither title nor columns name one
     */
    static StatisticsTable below(
            String text,
            List<Paragraph> paragraphs,
            int first,
            Period fallback,
            TimeMention.Present now,
            @Nullable StatisticsTable before) {
        List<String> columns = new ArrayList<>();
        List<String> heads = first == 0
                ? List.of()
                : cells(
                        text,
                        paragraphs.get(first - 1).start(),
                        paragraphs.get(first - 1).end());
        @Nullable Period titled = null;
        for (int i = first - 1; i >= 0 && i >= first - HEADER_PARAGRAPHS && titled == null; i--) {
            Paragraph line = paragraphs.get(i);
            if (hasNumberCell(text, line)) {
                break;
            }
            TimeMention named = TimeMention.last(text, line.start(), line.end(), now);
            boolean header = line.end() - line.start() <= 6 || line.row();
            if (named != null && !header) {
                titled = named.period();
            }
            columns.addAll(0, cells(text, line.start(), line.end()));
        }
        boolean headed = titled != null || columns.stream().anyMatch(StatisticsTable::isGrowthHeader);
        return before != null && !headed
                ? before
                : new StatisticsTable(text, columns, heads, titled == null ? fallback : titled);
    }

    static boolean hasNumberCell(String text, Paragraph line) {
        if (!line.row()) {
            return false;
        }
        for (String cell : cells(text, line.start(), line.end())) {
            if (isNumber(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasGrowthColumn() {
        return columns.stream().anyMatch(StatisticsTable::isGrowthHeader);
    }

    private static boolean isGrowthHeader(String header) {
        return header.contains("同比")
                || header.contains("增长")
                || header.contains("增速")
                || header.contains("±%")
                || header.contains("增减");
    }

    /** The figures of one row. */
    List<Cell> read(Paragraph row) {
        List<int[]> cells = bounds(text, row.start(), row.end());
        int at = 0;
        StringBuilder name = new StringBuilder();
        while (at < cells.size() && !isUnit(cell(cells, at)) && !isValue(cell(cells, at))) {
            name.append(cell(cells, at++));
        }
        String unit = at < cells.size() && isUnit(cell(cells, at)) ? cell(cells, at++) : "";
        String indicator = indicator(name.toString());
        if (unit.isEmpty()) {
            unit = bracketedUnit(indicator);
            indicator = unit.isEmpty() ? indicator : indicator.substring(0, indicator.lastIndexOf('（'));
        }
        if (indicator.length() < 2) {
            return List.of();
        }
        return figures(indicator, unit, cells.subList(at, cells.size()));
    }

    private List<Cell> figures(String indicator, String unit, List<int[]> cells) {
        List<Cell> figures = new ArrayList<>();
        boolean growthColumn = hasGrowthColumn();
        for (int i = 0; i < cells.size(); i++) {
            int from = cells.get(i)[0];
            int to = cells.get(i)[1];
            NumberToken number = NumberScan.next(text, from, to);
            if (number == null) {
                continue;
            }
            String head = head(i, cells.size());
            boolean growth = head.isEmpty()
                    ? growthColumn && (i % 2 == 1 || cells.size() == 1 && isGrowthOnly(indicator, unit))
                    : isGrowthHeader(head);
            boolean negative = number.start() > from && "-－−–".indexOf(text.charAt(number.start() - 1)) >= 0;
            figures.add(new Cell(
                    indicator,
                    number,
                    negative,
                    growth ? "%" : head.isEmpty() ? unit : bracketedUnit(head),
                    growth ? Measure.GROWTH : Measure.LEVEL,
                    periodOf(indicator)));
        }
        return figures;
    }

    /** The head of a row's value, where the columns tell their own units: 年末数（人）; else empty. */
    private String head(int value, int values) {
        int at = heads.size() - values + value;
        boolean one = values < heads.size() && values > 1;
        return one
                        && heads.stream()
                                .skip(heads.size() - values)
                                .noneMatch(head -> bracketedUnit(head).isEmpty())
                ? heads.get(at)
                : "";
    }

    /** A balance stands at the end of the months a flow runs over. */
    private Period periodOf(String indicator) {
        boolean balance = indicator.contains("余额") && period.unit() == Period.Unit.MONTH;
        return balance ? new Period(Period.Unit.MONTH, period.last(), period.last()) : period;
    }

    private static boolean isGrowthOnly(String indicator, String unit) {
        return unit.equals("%")
                || FigureWords.GROWTH_ONLY.longest(indicator, 0, indicator.length()) == indicator.length();
    }

    private static String indicator(String name) {
        String bare = name.startsWith("其中：") ? name.substring(3) : name;
        return bare.replaceAll("^(?:\\d{1,2}[.、．]|[#＃*＊★△])+|[*＊★△#]+$", "");
    }

    private static String bracketedUnit(String name) {
        int open = name.lastIndexOf('（');
        boolean bracketed = open > 0 && name.endsWith("）") && isUnit(name.substring(open + 1, name.length() - 1));
        return bracketed ? name.substring(open + 1, name.length() - 1) : "";
    }

    private static boolean isUnit(String cell) {
        UnitReader unit = UnitReader.at(cell, 0, cell.length());
        return unit != null && unit.end() == cell.length();
    }

    private static boolean isValue(String cell) {
        return isNumber(cell) || cell.equals("-") || cell.equals("—") || cell.equals("–") || cell.equals("——");
    }

    private static boolean isNumber(String cell) {
        boolean digit = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            digit |= NumberScan.isDigit(c);
            if (!NumberScan.isDigit(c) && ".,-－−–+%*＊".indexOf(c) < 0) {
                return false;
            }
        }
        return digit;
    }

    private String cell(List<int[]> cells, int index) {
        return text.substring(cells.get(index)[0], cells.get(index)[1]);
    }

    private static List<String> cells(String text, int from, int to) {
        return bounds(text, from, to).stream()
                .map(b -> text.substring(b[0], b[1]))
                .toList();
    }

    private static List<int[]> bounds(String text, int from, int to) {
        List<int[]> cells = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || text.charAt(i) == ' ') {
                if (i > start) {
                    cells.add(new int[] {start, i});
                }
                start = i + 1;
            }
        }
        return cells;
    }

    /** The value of a cell with its sign. */
    static BigDecimal value(Cell cell) {
        return cell.negative() ? cell.number().value().negate() : cell.number().value();
    }
}
