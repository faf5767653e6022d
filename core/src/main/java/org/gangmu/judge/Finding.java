package org.gangmu.judge;

import java.util.List;
import org.gangmu.statement.Figure;

/**
 * What the audit found about one claim.
 *
 * @param message the arithmetic: 464132 + 64242 = 528374
 * @param stated the value as printed
 * @param computed what follows from the other figures
 * @param figures the claim first, then what it was computed from
 */
public record Finding(
        FindingRule rule, Outcome verdict, String message, String stated, String computed, List<Figure> figures) {
    public Finding {
        figures = List.copyOf(figures);
    }

    public Figure claim() {
        return figures.get(0);
    }
}
