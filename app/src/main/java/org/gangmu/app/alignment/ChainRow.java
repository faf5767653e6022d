package org.gangmu.app.alignment;

import java.util.List;
import org.gangmu.app.portal.ValueView;

/**
 * A target of the five-year plan with its years, as the page shows it.
 *
 * @param tone yellow where the next year's plan does not suffice, green where it does or the target is reached, else grey
 * @param needed the pace still needed, with its unit; empty where nothing can be said
 */
public record ChainRow(
        String indicator,
        String unit,
        ValueView base,
        ValueView goal,
        List<Cell> cells,
        String tone,
        String needed,
        String reason) {
    public ChainRow {
        cells = List.copyOf(cells);
    }

    /**
     * One year.
     *
     * @param aimed what the year's plan aimed at
     * @param reached what was reached
     */
    public record Cell(int year, ValueView aimed, ValueView reached) {}
}
