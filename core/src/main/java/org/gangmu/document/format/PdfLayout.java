package org.gangmu.document.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.document.format.PdfLine.Piece;

/** Puts the glyphs of a page in the order they are read: tables row by row, columns one after the other, else by lines. */
final class PdfLayout {

    private static final int NO_CELL = -1;
    private static final int PLACES = 1 << 16;

    private final PdfGlyphs glyphs;
    private final List<PdfTable> tables;
    private final List<Piece> free = new ArrayList<>();
    /** By table and place: what stands in a cell. */
    private final Map<Integer, List<Piece>> inCells = new HashMap<>();

    PdfLayout(PdfGlyphs glyphs, List<PdfTable> tables) {
        this.glyphs = glyphs;
        this.tables = tables;
    }

    /** Writes the glyphs that are turned by so many degrees. */
    void write(int direction, TextPages pages) {
        collect(direction);
        List<PdfColumns.Block> blocks = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            List<String> rows = rows(i);
            if (!rows.isEmpty()) {
                PdfTable table = tables.get(i);
                blocks.add(new PdfColumns.Block(table.top(), table.left(), table.right(), rows));
            }
        }
        new PdfColumns(PdfLine.of(free), blocks).write(pages);
    }

    private void collect(int direction) {
        var text = new StringBuilder();
        int first = -1;
        int cell = NO_CELL;
        int before = -1;
        for (int i = 0; i < glyphs.count(); i++) {
            if (!glyphs.isTurned(i, direction)) {
                continue;
            }
            int in = cellOf(i);
            if (before >= 0 && (in != cell || !continues(before, i))) {
                keep(text, first, before, cell);
                before = -1;
            }
            if (before < 0) {
                first = i;
                cell = in;
            } else if (isDouble(before, i)) {
                continue;
            }
            text.append(glyphs.text(i));
            before = i;
        }
        if (before >= 0) {
            keep(text, first, before, cell);
        }
    }

    private boolean isDouble(int before, int i) {
        return glyphs.text(i).equals(glyphs.text(before))
                && Math.abs(glyphs.x(i) - glyphs.x(before)) < 0.15f * glyphs.size(i);
    }

    private boolean continues(int before, int i) {
        float size = glyphs.size(i);
        float gap = (glyphs.x(i) - glyphs.end(before)) / size;
        if (Math.abs(glyphs.y(i) - glyphs.y(before)) > 0.1f * size) {
            return false;
        }
        return isDouble(before, i) || gap > -0.5f && gap < 0.18f && !(glyphs.isAfterSpace(i) && gap > 0.05f);
    }

    private void keep(StringBuilder text, int first, int last, int cell) {
        var piece = new Piece(
                text.toString(),
                glyphs.x(first),
                glyphs.end(last),
                glyphs.y(first),
                glyphs.size(first),
                glyphs.isAfterSpace(first));
        text.setLength(0);
        if (cell == NO_CELL) {
            free.add(piece);
        } else {
            inCells.computeIfAbsent(cell, any -> new ArrayList<>()).add(piece);
        }
    }

    private int cellOf(int glyph) {
        float x = (glyphs.x(glyph) + glyphs.end(glyph)) / 2;
        float y = glyphs.y(glyph) - glyphs.size(glyph) * 0.3f;
        for (int i = 0; i < tables.size(); i++) {
            int place = tables.get(i).cellAt(x, y);
            if (place >= 0) {
                return i * PLACES + place;
            }
        }
        return NO_CELL;
    }

    private List<String> rows(int number) {
        PdfTable table = tables.get(number);
        List<String> rows = new ArrayList<>();
        for (int row = 0; row < table.rows(); row++) {
            var cells = new TableRows();
            for (int column = 0; column < table.columns(); column++) {
                int place = row * table.columns() + column;
                List<Piece> pieces = inCells.get(number * PLACES + place);
                if (pieces == null || !table.begins(place)) {
                    cells.empty(1);
                } else {
                    cells.cell(cellLines(pieces, table.rightOf(place)), 1, 1);
                }
            }
            cells.endRow(rows::add);
        }
        return rows;
    }

    // A line that reaches the edge of its cell was broken there: what follows belongs to the same word or number.
    private static List<String> cellLines(List<Piece> pieces, float right) {
        List<String> lines = new ArrayList<>();
        boolean broken = false;
        for (PdfLine line : PdfLine.of(pieces)) {
            if (broken) {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + line.cellText());
            } else {
                lines.add(line.cellText());
            }
            broken = right - line.end() < 1.2f * pieces.get(0).size();
        }
        return lines;
    }
}
