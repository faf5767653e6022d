package org.gangmu.allotment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.gangmu.judge.Path;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Period;

/**
 * What an allotment to years could begin with: the path by which the target is judged, {@link Path} (compound for money and what
 * grows by a rate, linear for rates and counts, even shares of a sum). A proposal that people change; nothing is kept by itself.
 */
public final class FirstFill {
    private FirstFill() {}

    /** Parts for each year of {@code years}, rounded to the digits of the plan's own number; none for a target without number. */
    public static List<Part> years(Target target, Period years) {
        Whole whole = Whole.of(target, years);
        BigDecimal goal = whole.value();
        if (goal == null) {
            return List.of();
        }
        if (whole.addsUp(Division.YEARS)) {
            return evenly(whole);
        }
        Told base = target.base();
        if (base == null || target.value() == null) {
            return each(years, goal, whole.unit()); // a yearly growth, or a target without base: the same in each year
        }
        Path path = Path.of(target, base.value().doubleValue(), goal.doubleValue(), years.length());
        return IntStream.rangeClosed(1, years.length())
                .mapToObj(t -> Part.of(
                        String.valueOf(years.firstYear() + t - 1),
                        t == years.length() ? goal : rounded(path.at(t), whole.scale()),
                        whole.unit()))
                .toList();
    }

    /** Even shares over the whole's years, adding up exactly; none where it has no number. */
    public static List<Part> evenly(Whole whole) {
        BigDecimal goal = whole.value();
        if (goal == null) {
            return List.of();
        }
        Period years = whole.years();
        List<BigDecimal> shares = Apportion.byWeights(
                goal, Collections.nCopies(years.lastYear() - years.firstYear() + 1, BigDecimal.ONE), whole.scale());
        return IntStream.range(0, shares.size())
                .mapToObj(i -> Part.of(String.valueOf(years.firstYear() + i), shares.get(i), whole.unit()))
                .toList();
    }

    private static List<Part> each(Period years, BigDecimal value, String unit) {
        return IntStream.rangeClosed(years.firstYear(), years.lastYear())
                .mapToObj(year -> Part.of(String.valueOf(year), value, unit))
                .toList();
    }

    private static BigDecimal rounded(double value, int scale) {
        return BigDecimal.valueOf(value).setScale(scale, RoundingMode.HALF_EVEN);
    }
}
