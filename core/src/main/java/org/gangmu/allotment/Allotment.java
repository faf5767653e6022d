package org.gangmu.allotment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.gangmu.quantity.MeasureUnit;

/**
 * A whole divided among years, agencies or sub-regions by a rule. Immutable.
 *
 * @param parts in the order in which they are shown; none: nothing is allotted
 */
public record Allotment(Whole whole, Division division, Rule rule, List<Part> parts) {
    public Allotment {
        parts = List.copyOf(parts);
    }

    /**
     * The allotment with all its values: those by weight follow from the weights, in steps of the whole's last printed digit,
     * and add up to it exactly. Where a weight or the whole is missing it is left as it is, for {@link #faults} to say so.
     */
    public static Allotment of(Whole whole, Division division, Rule rule, List<Part> parts) {
        BigDecimal value = whole.value();
        List<BigDecimal> weights = new ArrayList<>();
        for (Part part : parts) {
            BigDecimal weight = part.weight();
            if (weight != null && weight.signum() > 0) {
                weights.add(weight);
            }
        }
        if (rule != Rule.WEIGHT || value == null || parts.isEmpty() || weights.size() < parts.size()) {
            return new Allotment(whole, division, rule, parts);
        }
        List<BigDecimal> shares = Apportion.byWeights(value, weights, whole.scale());
        List<Part> settled = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            settled.add(new Part(parts.get(i).holder(), shares.get(i), whole.unit(), weights.get(i)));
        }
        return new Allotment(whole, division, rule, settled);
    }

    /**
     * The parts against the whole. What was allotted of a whole that was changed since, or whose unit no longer converts, counts
     * as far as it converts.
     */
    public Balance balance() {
        BigDecimal value = whole.value();
        boolean adds = value != null && whole.addsUp(division) && (parts.isEmpty() || rule.adds());
        if (parts.isEmpty()) {
            return Balance.nothing(whole, adds);
        }
        if (!adds || value == null) {
            return new Balance(Balance.State.SEPARATE, null, null);
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            BigDecimal own = part.value();
            if (own != null && sameUnit(part.unit(), whole.unit())) {
                sum = sum.add(convert(own, part.unit(), whole.unit()));
            }
        }
        return Balance.of(value, sum);
    }

    /**
     * Everything that contradicts itself, part by part; empty when it is in order.
     *
     * @param known whether there is an agency or sub-region of this name on the day; years are checked against the plan
     */
    public List<Fault> faults(Predicate<String> known) {
        return new AllotmentCheck(this, known).faults();
    }

    /** Whether values in {@code unit} can be told in {@code other}: the same word, or units that convert. */
    static boolean sameUnit(String unit, String other) {
        return unit.equals(other)
                || MeasureUnit.find(unit)
                        .flatMap(own -> MeasureUnit.find(other).filter(own::convertsTo))
                        .isPresent();
    }

    /** {@code value} told in {@code other}; both must be {@link #sameUnit}. */
    static BigDecimal convert(BigDecimal value, String unit, String other) {
        if (unit.equals(other)) {
            return value;
        }
        MeasureUnit own = MeasureUnit.find(unit).orElseThrow();
        return own.convert(value, MeasureUnit.find(other).orElseThrow());
    }
}
