package org.gangmu.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shares in percent: of a whole in its parts, of a budget executed. Stateless. */
public final class Shares {
    private static final int SCALE = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /**
     * One part of a whole.
     *
     * @param item the words of the rest where the parts told do not make the whole
     * @param line empty for the rest
     * @param percent of the whole
     */
    public record Share(String item, Optional<Line> line, BigDecimal yuan, BigDecimal percent) {}

    /** {@code part} ÷ {@code whole} × 100; the whole must not be zero. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, SCALE, RoundingMode.HALF_UP);
    }

    /** The parts of a whole, the largest first. */
    public static List<Share> of(Line whole, List<Line> parts) {
        List<Share> shares = new ArrayList<>();
        BigDecimal rest = whole.yuan();
        if (rest.signum() <= 0) {
            return shares;
        }
        for (Line part : parts) {
            shares.add(new Share(part.item(), Optional.of(part), part.yuan(), percent(part.yuan(), whole.yuan())));
            rest = rest.subtract(part.yuan());
        }
        shares.sort(java.util.Comparator.comparing(Share::yuan).reversed());
        if (rest.signum() > 0 && !parts.isEmpty()) {
            shares.add(new Share("", Optional.empty(), rest, percent(rest, whole.yuan())));
        }
        return shares;
    }
}
