package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/** Finds the headers of indicator tables in a range of a text and hands what follows them to {@link TableBody}. */
final class IndicatorTableFinder {
    private static final int HEADER_LINES = 24;

    private final SourceText text;
    private final List<Line> lines = new ArrayList<>();

    /** A line that is not blank: Java indexes, and its characters without any space. */
    record Line(int start, int end, String compact) {}

    IndicatorTableFinder(SourceText text, int start, int end) {
        this.text = text;
        int first = text.index(Math.max(0, Math.min(start, text.length())));
        int last = text.index(Math.max(0, Math.min(end, text.length())));
        String chars = text.chars();
        for (int at = first; at < last; ) {
            int newline = chars.indexOf('\n', at);
            int stop = newline < 0 || newline > last ? last : newline;
            String compact = TableToken.compact(chars.substring(at, stop));
            if (!compact.isEmpty()) {
                lines.add(new Line(at, stop, compact));
            }
            at = stop + 1;
        }
    }

    List<IndicatorTable> list() {
        List<IndicatorTable> tables = new ArrayList<>();
        for (int at = 0; at < lines.size(); ) {
            int headerEnd = TableHeader.beginsHeader(lines.get(at).compact) ? headerEnd(at) : at;
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

    private int headerEnd(int at) {
        int end = at;
        while (end < lines.size() && end - at < HEADER_LINES && TableHeader.isHeaderLine(lines.get(end).compact)) {
            end++;
        }
        return end;
    }

    private @Nullable IndicatorTable read(int at, int headerEnd) {
        StringBuilder words = new StringBuilder();
        lines.subList(at, headerEnd).forEach(line -> words.append(line.compact));
        String header = words.toString();
        String title = at > 0 && lines.get(at - 1).compact.length() < 50 ? lines.get(at - 1).compact : "";
        if (!header.contains("指标") && !title.contains("指标")) {
            return null;
        }
        TableHeader parsed = TableHeader.parse(header, title);
        if (parsed.columns().isEmpty() || headerEnd >= lines.size()) {
            return null;
        }
        TableBody body = new TableBody(text, parsed, lines.subList(headerEnd, lines.size()));
        List<IndicatorTable.Row> rows = body.rows();
        if (rows.size() < 2) {
            return null;
        }
        int end = rows.stream().mapToInt(IndicatorTable.Row::end).max().orElseThrow();
        int start = text.offset(lines.get(at).start);
        return new IndicatorTable(start, end, title, parsed.planYears(), parsed.columns(), rows);
    }

    private int firstLineFrom(int index, int atLeast) {
        int line = atLeast;
        while (line < lines.size() && lines.get(line).start < index) {
            line++;
        }
        return line;
    }
}
