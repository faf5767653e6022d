package org.gangmu.alignment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.gangmu.alignment.Matrix.Cell;
import org.gangmu.catalogue.Indicator;
import org.gangmu.catalogue.Region;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.EnglishUnit;
import org.gangmu.quantity.MeasureUnit;
import org.jspecify.annotations.Nullable;

/** Sets the target of a region below beside what is asked of it. */
final class Comparison {
    private final @Nullable Indicator indicator;
    private final String unit;
    private final boolean growth;

    Comparison(@Nullable Indicator indicator, String unit, boolean growth) {
        this.indicator = indicator;
        this.unit = unit;
        this.growth = growth;
    }

    /**
     * @param above what the region above sets for itself; null when nothing
     * @param handedDown what it asks of this region by name, which counts before what it sets for itself
     */
    Cell cell(Region region, @Nullable YearTarget above, @Nullable YearTarget own, @Nullable YearTarget handedDown) {
        YearTarget asked = handedDown != null ? handedDown : above;
        BigDecimal value = own == null ? null : convert(own).orElse(null);
        if (own == null) {
            return new Cell(
                    region, null, null, handedDown, null, null, Carry.MISSING, missing(asked), missingEnglish(asked));
        }
        BigDecimal reference = asked == null ? null : convert(asked).orElse(null);
        if (value == null || reference == null) {
            String reason = asked == null ? "上级未见该项目标" : "单位" + own.unit() + "与" + unit + "不可换算";
            String english = asked == null
                    ? "The region above sets none"
                    : "The unit " + own.unit() + " does not convert to " + unit;
            return new Cell(region, own, value, handedDown, null, null, Carry.UNCLEAR, reason, english);
        }
        if (!growth && handedDown == null && isAmount()) {
            return share(region, own, value, reference);
        }
        return compare(region, own, value, handedDown, reference);
    }

    private Cell share(Region region, YearTarget own, BigDecimal value, BigDecimal whole) {
        BigDecimal share = whole.signum() == 0
                ? null
                : value.multiply(BigDecimal.valueOf(100))
                        .divide(whole, MathContext.DECIMAL64)
                        .setScale(1, RoundingMode.HALF_EVEN);
        String told = share == null ? "" : "相当于上级目标的" + share.toPlainString() + "%";
        String english = share == null ? "" : share.toPlainString() + "% of the target above";
        return new Cell(region, own, value, null, null, share, Carry.SHARE, told, english);
    }

    private Cell compare(
            Region region, YearTarget own, BigDecimal value, @Nullable YearTarget handedDown, BigDecimal reference) {
        BigDecimal difference = value.subtract(reference);
        int sign = better(own);
        boolean less = difference.signum() * sign < 0;
        boolean otherGround = less && !growth && handedDown == null && !isDuty();
        Carry carry = sign == 0 || otherGround ? Carry.UNCLEAR : less ? Carry.BELOW : Carry.CARRIES;
        String points = growth || unit.equals("%") ? "个百分点" : unit;
        String size = difference.abs().stripTrailingZeros().toPlainString() + points;
        String asked = handedDown != null ? "下达任务" : "上级目标";
        String reason = difference.signum() == 0
                ? "与" + asked + "一致"
                : (difference.signum() > 0 ? "高于" : "低于")
                        + asked
                        + size
                        + (carry == Carry.BELOW ? "，未承接上级要求" : otherGround ? "；各地基础不同，不据此判定" : "");
        String english = difference.signum() == 0
                ? "Equal to what is asked"
                : difference.abs().stripTrailingZeros().toPlainString()
                        + (growth || unit.equals("%") ? " percentage points" : " " + EnglishUnit.of(unit))
                        + (difference.signum() > 0 ? " above" : " below") + " what is asked"
                        + (carry == Carry.BELOW ? "; it does not carry what is asked" : "")
                        + (otherGround ? "; but each region starts from a level of its own" : "");
        return new Cell(region, own, value, handedDown, difference, null, carry, reason, english);
    }

    /** 1 where more is better, −1 where less is, 0 where neither is known; a yearly duty goes by its bound (3.5%以内). */
    private int better(YearTarget own) {
        if (indicator == null) {
            return 0;
        }
        return switch (indicator.better()) {
            case UP -> 1;
            case DOWN -> -1;
            case DUTY -> own.target().bound() == Bound.LE ? -1 : own.target().bound() == Bound.GE ? 1 : 0;
            case NONE -> 0;
        };
    }

    private boolean isDuty() {
        return indicator != null && indicator.better() == Indicator.Direction.DUTY;
    }

    /** Money, people, things: a district's is a part of the city's. Rates, shares and what is per head are not. */
    private boolean isAmount() {
        Optional<MeasureUnit> measure = MeasureUnit.find(unit);
        if (measure.isEmpty()) {
            return false;
        }
        Dimension dimension = measure.get().dimension();
        boolean divisible = switch (dimension) {
            case MONEY, DOLLAR, PEOPLE, COUNT, AREA, LENGTH, VOLUME, MASS, ENERGY, COAL, POWER -> true;
            default -> false;
        };
        boolean rate = indicator != null && indicator.kind() == Indicator.Kind.RATE;
        boolean perHead = indicator != null
                && (indicator.name().contains("人均") || indicator.name().contains("每"));
        return divisible && !rate && !perHead;
    }

    private Optional<BigDecimal> convert(YearTarget target) {
        if (target.unit().equals(unit)) {
            return Optional.of(target.value());
        }
        Optional<MeasureUnit> from = MeasureUnit.find(target.unit());
        Optional<MeasureUnit> to = MeasureUnit.find(unit);
        return from.isPresent() && to.isPresent() && from.get().convertsTo(to.get())
                ? Optional.of(from.get().convert(target.value(), to.get()))
                : Optional.empty();
    }

    private static String missing(@Nullable YearTarget asked) {
        return asked == null ? "未见目标" : "已知文件中未见其目标";
    }

    private static String missingEnglish(@Nullable YearTarget asked) {
        return asked == null ? "No target" : "No document known sets one";
    }
}
