package org.gangmu.plan;

import java.math.BigDecimal;
import org.gangmu.document.Span;
import org.gangmu.quantity.Period;

/**
 * A number a plan tells, and where.
 *
 * @param value with its printed digits, in the unit of the target it belongs to (percent, of a growth)
 * @param numberStart the first digit, a code point offset in the file
 */
public record Told(BigDecimal value, Period period, Span span, int numberStart) {}
