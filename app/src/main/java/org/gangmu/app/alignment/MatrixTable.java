package org.gangmu.app.alignment;

import java.util.List;
import org.gangmu.app.portal.ValueView;

/**
 * The targets of a region and of those below it for one year, as the page shows them.
 *
 * @param below the names of the regions below, in the order of the cells
 */
public record MatrixTable(String above, List<String> below, List<Row> rows) {
    public MatrixTable {
        below = List.copyOf(below);
        rows = List.copyOf(rows);
    }

    /**
     * One indicator.
     *
     * @param measure growth or level, in the reader's language
     */
    public record Row(String indicator, String measure, String unit, ValueView above, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What one region below sets.
     *
     * @param handedDown what is asked of it by name
     * @param tone red where it does not carry what is asked
     */
    public record Cell(ValueView own, ValueView handedDown, String tone, String word, String reason) {}
}
