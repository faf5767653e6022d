package org.gangmu.app.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.budget.Budget;
import org.gangmu.budget.Line;
import org.gangmu.budget.Shares;
import org.jspecify.annotations.Nullable;

/**
 * A line as a page shows it.
 *
 * @param key of the line in addresses; empty for the rest that is not told
 * @param change over the year before, with its sign; empty where it is not known
 * @param share of its whole, in percent; empty where it has none
 * @param bar the same as a length; 0 to 100
 * @param parts how many parts it has
 * @param source where it was read; null for an entered line
 */
public record LineView(
        String key,
        String item,
        String code,
        String amount,
        String change,
        String share,
        String bar,
        int parts,
        @Nullable SourceLink source) {
    private static final String HASH = "sha256:";

    /** The key of a line in addresses. */
    static String key(String id) {
        return id.startsWith(HASH) ? id.substring(HASH.length()) : id;
    }

    /** The id of the line with this {@link #key}. */
    static String id(String key) {
        return key.matches("[0-9a-f]{64}@\\d+") ? HASH + key : key;
    }

    static LineView of(Line line, Budget budget, SourceLabels labels, Words words) {
        return of(line, null, budget, labels, words);
    }

    private static LineView of(
            Line line, @Nullable BigDecimal percent, Budget budget, SourceLabels labels, Words words) {
        Line.Source source = line.source();
        String change = line.growth() != null
                ? Money.change(line.growth())
                : budget.growth(line).map(Money::change).orElse("");
        return new LineView(
                key(line.id()),
                line.item(),
                line.code() == null ? "" : line.code(),
                Money.of(line, words),
                change,
                percent == null ? "" : Money.percent(percent),
                bar(percent),
                budget.children(line).size(),
                source == null ? null : labels.link(source.document(), source.numberStart()));
    }

    private static String bar(@Nullable BigDecimal percent) {
        BigDecimal within =
                percent == null ? BigDecimal.ZERO : percent.max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
        return within.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** The parts of a whole with their shares, the largest first, and what they leave. */
    static List<LineView> parts(Line whole, List<Line> parts, Budget budget, SourceLabels labels, Words words) {
        return Shares.of(whole, parts).stream()
                .map(share -> share.line()
                        .map(line -> of(line, share.percent(), budget, labels, words))
                        .orElseGet(() -> new LineView(
                                "",
                                words.say("budget.rest"),
                                "",
                                Money.ofYuan(share.yuan(), words),
                                "",
                                Money.percent(share.percent()),
                                bar(share.percent()),
                                0,
                                null)))
                .toList();
    }
}
