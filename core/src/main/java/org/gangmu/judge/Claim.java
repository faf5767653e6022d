package org.gangmu.judge;

import java.time.LocalDate;
import java.util.Optional;
import org.gangmu.document.Document;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.series.Observations;
import org.gangmu.statement.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what the audit needs around it.
 *
 * @param key of its indicator, by the catalogue
 * @param sentence the number of its sentence in the file
 * @param words the text of its sentence
 * @param unit null when Gangmu does not know it
 */
record Claim(
        Figure figure,
        Document document,
        String key,
        int sentence,
        String words,
        @Nullable MeasureUnit unit) {
    boolean isLevel() {
        return figure.measure() == Measure.LEVEL && figure.upper() == null;
    }

    boolean isInTable() {
        return figure.rule().contains("table");
    }

    LocalDate knownFrom() {
        return Observations.knownFrom(document);
    }

    boolean sameUnitDimension(Claim other) {
        return unit != null && other.unit != null && unit.convertsTo(other.unit);
    }

    /** The value in base units of its dimension; in its own unit when that is unknown. */
    double value() {
        return figure.value().doubleValue() * factor();
    }

    /** Half of the last printed digit, in the units of {@link #value()}. */
    double halfStep() {
        return 0.5 * StrictMath.pow(10, -figure.value().scale()) * factor();
    }

    private double factor() {
        return unit == null ? 1 : unit.factor().doubleValue();
    }

    String text() {
        return figure.valueText() + figure.unit();
    }

    static Optional<MeasureUnit> unitOf(Figure figure) {
        return MeasureUnit.find(figure.unit());
    }
}
