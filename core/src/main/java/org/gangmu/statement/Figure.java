package org.gangmu.statement;

import java.math.BigDecimal;
import java.util.List;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.jspecify.annotations.Nullable;

/**
 * A quantity asserted of an indicator (数据).
 *
 * @param span the words the figure rests on, from its indicator to its bound
 * @param numberStart the first digit of the number, a code point offset in the file
 * @param quote the span's text as printed, line breaks dropped
 * @param indicator the quantity's name in the document's own words
 * @param value the number in {@code unit}, with its printed digits; negative for a fall; of a range, the lower end
 * @param upper the upper end of a range; null otherwise
 * @param unit as printed, without spaces; empty for a bare ratio
 * @param section the headings above the figure, outermost first
 * @param han whether the number is written in Chinese numerals (百分之五)
 */
public record Figure(
        Span span,
        int numberStart,
        String quote,
        String indicator,
        BigDecimal value,
        @Nullable BigDecimal upper,
        String unit,
        Measure measure,
        Bound bound,
        Status status,
        Period period,
        List<String> section,
        boolean han,
        String rule)
        implements Statement {
    public Figure {
        section = List.copyOf(section);
    }

    @Override
    public String kind() {
        return "figure";
    }

    /** The value as the read contract prints it: a plain decimal, or {@code 2..3} for a range. */
    public String valueText() {
        return upper == null ? value.toPlainString() : value.toPlainString() + ".." + upper.toPlainString();
    }
}
