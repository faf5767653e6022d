package org.gangmu.document.format;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.format.PdfLine.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The order of lines and tables on a page. A page set in two columns is read column by column, between whatever runs across
 * both. Columns of numbers are no such page: columns of text are filled.
 */
final class PdfColumns {

    /** A table: its rows and where it stands. */
    record Block(float top, float left, float right, List<String> rows) {}

    private static final int BINS = 200;
    private static final int LEAST_LINES = 8;

    private final List<PdfLine> lines;
    private final List<Block> blocks;

    PdfColumns(List<PdfLine> lines, List<Block> blocks) {
        this.lines = lines;
        this.blocks = blocks;
    }

    void write(TextPages pages) {
        float gutter = gutter();
        if (Float.isNaN(gutter)) {
            write(lines, blocks, pages);
            return;
        }
        List<PdfLine> left = new ArrayList<>();
        List<PdfLine> right = new ArrayList<>();
        List<Block> leftBlocks = new ArrayList<>();
        List<Block> rightBlocks = new ArrayList<>();
        int block = 0;
        for (int i = 0; i <= lines.size(); i++) {
            PdfLine line = i < lines.size() ? lines.get(i) : null;
            for (; block < blocks.size() && (line == null || blocks.get(block).top < line.y()); block++) {
                Block table = blocks.get(block);
                if (table.left < gutter && table.right > gutter) {
                    writeColumns(left, leftBlocks, right, rightBlocks, pages);
                    table.rows.forEach(pages::line);
                } else {
                    (table.right <= gutter ? leftBlocks : rightBlocks).add(table);
                }
            }
            if (line != null && crosses(line, gutter)) {
                writeColumns(left, leftBlocks, right, rightBlocks, pages);
                pages.line(line.text(null, null));
            } else if (line != null) {
                add(left, PdfLine.between(line, -Float.MAX_VALUE, gutter));
                add(right, PdfLine.between(line, gutter, Float.MAX_VALUE));
            }
        }
        writeColumns(left, leftBlocks, right, rightBlocks, pages);
    }

    private static void add(List<PdfLine> column, @Nullable PdfLine part) {
        if (part != null) {
            column.add(part);
        }
    }

    private static boolean crosses(PdfLine line, float gutter) {
        return line.segments().stream().anyMatch(s -> s.x() < gutter && s.end() > gutter);
    }

    private static void writeColumns(
            List<PdfLine> left, List<Block> leftBlocks, List<PdfLine> right, List<Block> rightBlocks, TextPages pages) {
        write(left, leftBlocks, pages);
        write(right, rightBlocks, pages);
        left.clear();
        leftBlocks.clear();
        right.clear();
        rightBlocks.clear();
    }

    private static void write(List<PdfLine> lines, List<Block> blocks, TextPages pages) {
        int block = 0;
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            for (; block < blocks.size() && blocks.get(block).top < line.y(); block++) {
                blocks.get(block).rows.forEach(pages::line);
            }
            PdfLine above = i > 0 ? lines.get(i - 1) : null;
            PdfLine below = i + 1 < lines.size() ? lines.get(i + 1) : null;
            pages.line(line.text(above, below));
        }
        for (; block < blocks.size(); block++) {
            blocks.get(block).rows.forEach(pages::line);
        }
    }

    /** Where the space between two columns of text is; NaN if the page has no such columns. */
    private float gutter() {
        List<Segment> segments =
                lines.stream().flatMap(line -> line.segments().stream()).toList();
        if (segments.size() < 2 * LEAST_LINES) {
            return Float.NaN;
        }
        float from = (float) segments.stream().mapToDouble(Segment::x).min().orElse(0);
        float to = (float) segments.stream().mapToDouble(Segment::end).max().orElse(1);
        int[] covered = new int[BINS + 1];
        for (Segment s : segments) {
            int last = (int) ((s.end() - from) / (to - from) * BINS);
            for (int i = (int) ((s.x() - from) / (to - from) * BINS); i <= last; i++) {
                covered[i]++;
            }
        }
        int middle = BINS * 35 / 100;
        for (int i = middle; i <= BINS * 65 / 100; i++) {
            middle = covered[i] < covered[middle] ? i : middle;
        }
        int end = middle;
        while (end < BINS && covered[end] == covered[middle]) {
            end++;
        }
        float gutter = from + (to - from) * (middle + end) / 2f / BINS;
        return covered[middle] * 5 <= segments.size()
                        && isFilled(segments, from, gutter)
                        && isFilled(segments, gutter, to)
                ? gutter
                : Float.NaN;
    }

    // Most lines of a column of text go from edge to edge.
    private static boolean isFilled(List<Segment> segments, float from, float to) {
        int all = 0;
        int full = 0;
        for (Segment s : segments) {
            if (s.x() >= from - 1 && s.end() <= to + 1) {
                all++;
                full += s.end() - s.x() > 0.8f * (to - from) ? 1 : 0;
            }
        }
        return all >= LEAST_LINES && full * 10 >= all * 6;
    }
}
