package org.gangmu.statement;

import org.gangmu.document.Span;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.jspecify.annotations.Nullable;

/**
 * A named project and what the document says of its stage.
 *
 * @param span the name
 * @param stage idea, reserve, preparatory, construction, completed, producing, suspended or withdrawn
 * @param level 省, 市 or 区 when the document calls it a key project of that level
 * @param investment as printed with its unit (12亿元); null when none is told
 */
public record ProjectMention(
        Span span,
        String name,
        String stage,
        Status status,
        Period period,
        @Nullable String level,
        @Nullable String investment,
        String rule)
        implements Statement {
    @Override
    public String kind() {
        return "project";
    }
}
