package org.gangmu.alignment;

import java.math.BigDecimal;
import org.gangmu.document.Document;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;

/**
 * A target that a yearly plan sets, by level or by growth.
 *
 * @param growth whether {@code told} is a growth in percent; otherwise a level in the target's unit
 */
public record YearTarget(Document document, Target target, Told told, boolean growth) {
    public BigDecimal value() {
        return told.value();
    }

    /** The unit of the value: % of a growth, else that of the target. */
    public String unit() {
        return growth ? "%" : target.unit();
    }
}
