package org.gangmu.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * A table of indicators (主要指标表) as it stands, flattened, in a text: which columns it has and what each row says in them.
 *
 * <p>Contract: {@link #findAll} takes a text and a range of code point offsets and answers every table whose header begins
 * in the range, in order. All offsets, here and in rows and cells, are code points of the file, ends exclusive.
 * Every digit of a table between {@link #start} and {@link #end} belongs to a header, a serial number, a name or a
 * cell; nothing else needs to be read from that range. Cells come in the order of the columns, one per column that the
 * row fills; a cell merged over several rows appears in each of them with the same offsets.
 *
 * @param start the beginning of the header
 * @param end the end of the last row
 * @param title the line above the header, such as 表 1 “十四五”时期经济社会发展主要指标; empty when there is none
 * @param planYears the years the table plans, 2021-2025; null when neither title nor header tell them
 */
public record IndicatorTable(
        int start, int end, String title, @Nullable Period planYears, List<Column> columns, List<Row> rows) {

    /** What the numbers of a column mean. */
    public enum Meaning {
        /** The indicator's amount, rate or share in a year. */
        LEVEL,
        /** Its growth in percent, yearly or averaged over the column's period; in brackets, the sum over the period. */
        GROWTH,
        /** Its sum over the column's period. */
        SUM
    }

    /** Whether a target is expected of the market or a duty of the government. */
    public enum Nature {
        /** 预期性. */
        EXPECTED,
        /** 约束性. */
        BINDING
    }

    /** How a cell is filled. */
    public enum Content {
        /** By a number. */
        NUMBER,
        /** By words that refer to a number told elsewhere (完成市下达任务, 与经济增长同步). */
        REFERENCE,
        /** By a dash: nothing is told. */
        DASH
    }

    /**
     * A column of numbers.
     *
     * @param period the year of the values, or the years the growth is averaged over; {@link Period#UNKNOWN} if untold
     * @param status whether the column tells what was, is expected to have been, or is aimed at
     */
    public record Column(Meaning meaning, Period period, Status status) {}

    /**
     * One cell of a row.
     *
     * @param start its first character, brackets and bounds included
     * @param numberStart the first digit; {@code start} when it holds none
     * @param text as printed, line breaks and spaces dropped
     * @param value the number, with its printed digits; null unless the content is a number
     * @param unit the row's unit, or % in a column of growth, or what the cell itself says
     * @param cumulated whether it stands in square brackets: a sum over the five years
     */
    public record Cell(
            Column column,
            int start,
            int end,
            int numberStart,
            String text,
            Content content,
            @Nullable BigDecimal value,
            Bound bound,
            String unit,
            boolean cumulated) {}

    /**
     * One indicator.
     *
     * @param start its serial number or first character of its name
     * @param number the serial number as printed; null when the table has none
     * @param nameStart the first character of the name
     * @param nameEnd the end of the name, its bracketed unit not included
     * @param name as printed, line breaks and spaces dropped, without the unit
     * @param unit as printed; empty when none is told
     * @param group the heading the row stands under (综合实力); empty when there is none
     * @param nature null when the table does not tell
     */
    public record Row(
            int start,
            int end,
            @Nullable String number,
            int nameStart,
            int nameEnd,
            String name,
            String unit,
            String group,
            @Nullable Nature nature,
            List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** The first filled cell of a level column with this status. */
        public Optional<Cell> findLevel(Status status) {
            return cells.stream()
                    .filter(cell -> cell.column().meaning() == Meaning.LEVEL
                            && cell.column().status() == status)
                    .findFirst();
        }

        /** The cell of the first column of growth. */
        public Optional<Cell> findGrowth() {
            return cells.stream()
                    .filter(cell -> cell.column().meaning() == Meaning.GROWTH)
                    .findFirst();
        }
    }

    public IndicatorTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Every indicator table whose header begins between two code point offsets. Never throws on any text. */
    public static List<IndicatorTable> findAll(SourceText text, int start, int end) {
        return new IndicatorTableFinder(text, start, end).list();
    }

    /** Whether the offset lies in the table: numbers there are cells, not prose. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }
}
