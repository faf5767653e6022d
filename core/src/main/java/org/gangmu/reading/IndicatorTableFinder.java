package org.gangmu.reading;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Finds the headers of indicator tables in a range of a text and hands what follows them to {@link TableBody}. */
final class IndicatorTableFinder {
    private static final int HEADER_LINES = 24;
    /** No line of a header is longer, spaces included: most lines of a text are prose and need no closer look. */
    private static final int LONGEST_HEADER_LINE = 300;

    private final SourceText text;
    private final String chars;
    /** Java indexes where the lines that are not blank begin and end. */
    private int[] starts = new int[64];

    private int[] ends = new int[64];
    private int count;

    /** A line that is not blank: Java indexes, and its characters without any space. */
    record Line(int start, int end, String compact) {}

    IndicatorTableFinder(SourceText text, int start, int end) {
        this.text = text;
        this.chars = text.chars();
        int first = text.index(Math.max(0, Math.min(start, text.length())));
        int last = text.index(Math.max(0, Math.min(end, text.length())));
        for (int at = first; at < last; ) {
            int newline = chars.indexOf('\n', at);
            int stop = newline < 0 || newline > last ? last : newline;
            if (!isBlank(at, stop)) {
                add(at, stop);
            }
            at = stop + 1;
        }
    }

    private boolean isBlank(int from, int to) {
        int i = from;
        while (i < to && TableToken.isSpace(chars.charAt(i))) {
            i++;
        }
        return i == to;
    }

    private void add(int start, int end) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    private Line line(int index) {
        return new Line(starts[index], ends[index], TableToken.compact(chars.substring(starts[index], ends[index])));
    }

    /** The lines from one on, made as they are asked for. */
    private List<Line> linesFrom(int first) {
        return new AbstractList<>() {
            @Override
            public Line get(int index) {
                return line(first + index);
            }

            @Override
            public int size() {
                return count - first;
            }
        };
    }

    List<IndicatorTable> list() {
        List<IndicatorTable> tables = new ArrayList<>();
        for (int at = 0; at < count; ) {
            int headerEnd = beginsHeader(at) ? headerEnd(at) : at;
            int next = at + 1;
            if (headerEnd > at) {
                IndicatorTable table = read(at, headerEnd);
                if (table != null) {
                    tables.add(table);
                    next = firstLineFrom(text.index(table.end()), headerEnd);
                }
            }
            at = next;
        }
        return tables;
    }

    private boolean beginsHeader(int index) {
        int start = starts[index];
        int end = ends[index];
        return end - start <= LONGEST_HEADER_LINE
                && (Clauses.contains(chars, "指标", start, end)
                        || Clauses.contains(chars, "类", start, end)
                        || Clauses.contains(chars, "序", start, end))
                && TableHeader.beginsHeader(line(index).compact);
    }

    private int headerEnd(int at) {
        int end = at;
        while (end < count
                && end - at < HEADER_LINES
                && ends[end] - starts[end] <= LONGEST_HEADER_LINE
                && TableHeader.isHeaderLine(line(end).compact)) {
            end++;
        }
        return end;
    }

    private @Nullable IndicatorTable read(int at, int headerEnd) {
        StringBuilder words = new StringBuilder();
        for (int i = at; i < headerEnd; i++) {
            words.append(line(i).compact);
        }
        String header = words.toString();
        String title = at > 0 && ends[at - 1] - starts[at - 1] <= LONGEST_HEADER_LINE ? line(at - 1).compact : "";
        title = title.length() < 50 ? title : "";
        if (!header.contains("指标") && !title.contains("指标")) {
            return null;
        }
        TableHeader parsed = TableHeader.parse(header, title);
        if (parsed.columns().isEmpty() || headerEnd >= count) {
            return null;
        }
        TableBody body = new TableBody(text, parsed, linesFrom(headerEnd));
        List<IndicatorTable.Row> rows = body.rows();
        if (rows.size() < 2) {
            return null;
        }
        int end = rows.stream().mapToInt(IndicatorTable.Row::end).max().orElseThrow();
        int start = text.offset(starts[at]);
        return new IndicatorTable(start, end, title, parsed.planYears(), parsed.columns(), rows);
    }

    private int firstLineFrom(int index, int atLeast) {
        int line = atLeast;
        while (line < count && starts[line] < index) {
            line++;
        }
        return line;
    }
}
