package org.gangmu.statement;

import java.util.List;
import org.gangmu.document.Span;
import org.gangmu.quantity.Period;

/**
 * A clause of prose that promises an act within the plan's period.
 *
 * @param span the clause
 * @param text the clause as printed, line breaks dropped
 * @param verb the act, such as 启动建设
 * @param object what is acted on
 * @param section the headings above it, outermost first
 * @param figures the {@link Figure#numberStart()} of the figures inside the clause
 */
public record Commitment(
        Span span,
        String text,
        String verb,
        String object,
        List<String> section,
        Period period,
        List<Integer> figures,
        String rule)
        implements Statement {
    public Commitment {
        section = List.copyOf(section);
        figures = List.copyOf(figures);
    }

    @Override
    public String kind() {
        return "commitment";
    }
}
