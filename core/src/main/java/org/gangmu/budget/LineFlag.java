package org.gangmu.budget;

import java.util.List;
import org.gangmu.judge.Outcome;

/**
 * What was found on entered lines.
 *
 * @param rule sum, stock_flow, limit, part or unit_slip
 * @param verdict holds, rounding, contradicts or unclear
 * @param message with the arithmetic, in Chinese
 * @param lines the line it speaks of first
 */
public record LineFlag(String rule, Outcome verdict, String message, String messageEnglish, List<Line> lines) {
    public LineFlag {
        lines = List.copyOf(lines);
    }
}
