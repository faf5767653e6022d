package org.gangmu.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;

/**
 * The value of an indicator in a period, and since when it is known (实际值).
 *
 * @param key of the indicator, by {@link org.gangmu.catalogue.Catalogue#key}
 * @param indicator as the document writes it
 * @param value in {@code unit}; percent, of a growth
 * @param halfStep half of the last printed digit, in {@code unit}: the true value lies within it of {@code value}
 * @param knownFrom the day the document was issued or reported on
 * @param told the kind of document that tells it
 * @param span the words it rests on
 * @param definition by what definition it is told, as far as its sentence says so
 * @param derived whether it was computed from a level and a growth, instead of printed
 */
public record Observation(
        String key,
        String indicator,
        Period period,
        Measure measure,
        BigDecimal value,
        BigDecimal halfStep,
        String unit,
        Bound bound,
        Status status,
        LocalDate knownFrom,
        DocumentType told,
        Span span,
        int numberStart,
        String quote,
        Definition definition,
        boolean derived) {

    /** The same observation told in another unit. */
    Observation in(String otherUnit, BigDecimal converted, BigDecimal convertedHalfStep) {
        return new Observation(
                key,
                indicator,
                period,
                measure,
                converted,
                convertedHalfStep,
                otherUnit,
                bound,
                status,
                knownFrom,
                told,
                span,
                numberStart,
                quote,
                definition,
                derived);
    }

    /** A fall of 3.1 % told as the growth −3.1 % is a reduction of 3.1 %. */
    Observation asReduction(String reduction) {
        return new Observation(
                reduction,
                indicator,
                period,
                Measure.LEVEL,
                value.negate(),
                halfStep,
                unit,
                bound,
                status,
                knownFrom,
                told,
                span,
                numberStart,
                quote,
                definition,
                derived);
    }

    /** The level a year later that this one and its growth make; as well known as the growth. */
    static Observation grown(BigDecimal base, String unit, Observation growth) {
        BigDecimal factor = BigDecimal.ONE.add(growth.value.movePointLeft(2));
        BigDecimal level = base.multiply(factor, java.math.MathContext.DECIMAL64);
        BigDecimal halfStep = base.abs().multiply(growth.halfStep.movePointLeft(2), java.math.MathContext.DECIMAL64);
        return new Observation(
                growth.key,
                growth.indicator,
                growth.period,
                Measure.LEVEL,
                level,
                halfStep,
                unit,
                growth.bound,
                growth.status,
                growth.knownFrom,
                growth.told,
                growth.span,
                growth.numberStart,
                growth.quote,
                growth.definition,
                true);
    }

    /** What came together by the end of {@code period}: this, told to a month before, and the months {@code then}. */
    Observation plus(Observation then, Period period) {
        return of(then, period, value.add(then.value), halfStep.add(then.halfStep));
    }

    /** What {@code later}, a year on, and its growth say this was; as well known as both. */
    static Observation shrunk(Observation later, Observation growth, Period period) {
        BigDecimal factor = BigDecimal.ONE.add(growth.value.movePointLeft(2));
        BigDecimal level = later.value.divide(factor, java.math.MathContext.DECIMAL64);
        BigDecimal byGrowth =
                level.abs().multiply(growth.halfStep.movePointLeft(2)).divide(factor, java.math.MathContext.DECIMAL64);
        return of(later, period, level, later.halfStep.add(byGrowth));
    }

    private static Observation of(Observation source, Period period, BigDecimal value, BigDecimal halfStep) {
        return new Observation(
                source.key,
                source.indicator,
                period,
                source.measure,
                value,
                halfStep,
                source.unit,
                source.bound,
                source.status,
                source.knownFrom,
                source.told,
                source.span,
                source.numberStart,
                source.quote,
                source.definition,
                true);
    }
}
