package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.reading.RowDraft.RawCell;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a flattened table back under their columns.
 *
 * <p>A cell merged over several rows is printed once, in one of them; the others are a cell short. “[26] 完成市下达任务 -”
 * followed by “[22] -” says that 完成市下达任务 holds for both. A row that is short for no such reason has lost its
 * blank cells; they are taken to be the last ones, for what is left blank is mostly the growth.
 */
final class MergedCells {
    private MergedCells() {}

    static void fill(List<RowDraft> rows, int columns) {
        for (int at = 0; at < rows.size(); at++) {
            List<@Nullable RawCell> cells = rows.get(at).cells;
            int column = reference(cells);
            if (cells.size() == columns && column >= 0) {
                spread(rows, at, column, columns, 1);
                spread(rows, at, column, columns, -1);
            }
        }
    }

    private static void spread(List<RowDraft> rows, int from, int column, int columns, int step) {
        RawCell merged = rows.get(from).cells.get(column);
        for (int at = from + step; at >= 0 && at < rows.size(); at += step) {
            RowDraft row = rows.get(at);
            if (row.cells.size() != columns - 1 || reference(row.cells) >= 0) {
                return;
            }
            List<@Nullable RawCell> filled = new ArrayList<>(row.cells);
            filled.add(column, merged);
            row.cells = filled;
        }
    }

    private static int reference(List<@Nullable RawCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            RawCell cell = cells.get(i);
            if (cell != null && cell.isReference()) {
                return i;
            }
        }
        return -1;
    }
}
