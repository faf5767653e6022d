package org.gangmu.plan;

import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Period;
import org.gangmu.reading.IndicatorTable.Nature;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator is to reach by a period (目标).
 *
 * @param indicator as the plan writes it
 * @param indicatorId of the catalogue; null when the catalogue does not know the wording
 * @param key what its observations are found by: the catalogue's id, or the normalised wording after a “?”
 * @param unit as written; empty for a bare ratio
 * @param group the plan's own heading above it; may be empty
 * @param nature expected or binding; null when the plan does not tell
 * @param base where it started; null when not told
 * @param value what is to be reached; null when it is told by growth or by reference only
 * @param bound how {@code value} limits: a target of “3.5以内” is at most
 * @param period when it is to be reached; of a five-year sum, the five years
 * @param fiveYearSum whether base and value are sums over five years
 * @param reference words instead of a number (完成市下达任务): open until the number they refer to is known
 * @param growth the yearly growth in percent, averaged over its period; null when not told
 * @param span the row or clause that sets it
 */
public record Target(
        String indicator,
        @Nullable String indicatorId,
        String key,
        String unit,
        String group,
        @Nullable Nature nature,
        @Nullable Told base,
        @Nullable Told value,
        Bound bound,
        Period period,
        boolean fiveYearSum,
        @Nullable String reference,
        @Nullable Told growth,
        Span span) {
    public boolean isBinding() {
        return nature == Nature.BINDING;
    }

    /** Whether no number says what is to be reached. */
    public boolean isOpen() {
        return value == null && growth == null;
    }
}
