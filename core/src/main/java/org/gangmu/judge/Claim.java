package org.gangmu.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gangmu.document.Document;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Dimension;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.series.Observations;
import org.gangmu.statement.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what the audit needs around it.
 *
 * @param key of its indicator, by the catalogue; begins with ? where the catalogue does not know it
 * @param period of the figure, January to December being the year
 * @param at where its number begins in the passage
 * @param unit null when Gangmu does not know it
 */
record Claim(
        Figure figure,
        Document document,
        String key,
        Period period,
        Passage passage,
        int at,
        @Nullable MeasureUnit unit) {
    private static final int SAME_SEASON_DAYS = 75;
    private static final Pattern NEW = Pattern.compile("净增|新增");
    private static final Pattern INCREASE = Pattern.compile("净增|(?:新增|增加)了?[约近超]?$");

    boolean isLevel() {
        return figure.measure() == Measure.LEVEL && figure.upper() == null;
    }

    /** “净增53家” is the change of a count and not the count; “增加到486.2亿元” is a level. */
    boolean isIncrease() {
        return NEW.matcher(figure.indicator()).find()
                || INCREASE.matcher(label()).find();
    }

    boolean isInTable() {
        return figure.rule().contains("table")
                || figure.rule().equals("statistics-row")
                || figure.rule().startsWith("account-");
    }

    boolean isTarget() {
        return figure.status() == Status.TARGET;
    }

    boolean isExact() {
        return figure.bound() == Bound.EQ;
    }

    boolean isCatalogued() {
        return !key.startsWith("?");
    }

    boolean isPercent() {
        return figure.unit().equals("%");
    }

    int sentence() {
        return passage.sentence(at);
    }

    String words() {
        return passage.words(sentence());
    }

    /** The words before the number, back to the last mark of punctuation. */
    String label() {
        return passage.label(at);
    }

    /** The words between an earlier claim's number and this one's. */
    String since(Claim earlier) {
        return passage.between(earlier.at, at);
    }

    boolean sameSentence(Claim other) {
        return sameDocument(other) && sentence() == other.sentence();
    }

    boolean sameDocument(Claim other) {
        return document.id().equals(other.document.id());
    }

    /** Whether the two were told within one winter: one year's reports, not this year's and last year's. */
    boolean sameSeason(Claim other) {
        return Math.abs(ChronoUnit.DAYS.between(knownFrom(), other.knownFrom())) <= SAME_SEASON_DAYS;
    }

    boolean sameSection(Claim other) {
        return sameDocument(other) && figure.section().equals(other.figure.section());
    }

    LocalDate knownFrom() {
        return Observations.knownFrom(document);
    }

    boolean sameUnitDimension(Claim other) {
        return unit != null && other.unit != null && unit.convertsTo(other.unit);
    }

    boolean isMoney() {
        return unit != null && unit.dimension() == Dimension.MONEY;
    }

    /** The value in base units of its dimension; in its own unit when that is unknown. */
    double value() {
        return figure.value().doubleValue() * factor();
    }

    /** Half of the last printed digit, in the units of {@link #value()}. */
    double halfStep() {
        return printedHalf() * factor();
    }

    /** Half of the last printed digit, as printed; nothing where things were counted one by one: “125起”, not “2000户”. */
    double printedHalf() {
        return isCount() ? 0 : 0.5 * StrictMath.pow(10, -figure.value().scale());
    }

    private boolean isCount() {
        boolean counted = unit != null
                && (unit.dimension() == Dimension.COUNT || unit.dimension() == Dimension.PEOPLE)
                && unit.factor().compareTo(BigDecimal.ONE) == 0;
        return counted
                && figure.value().scale() <= 0
                && figure.value().remainder(BigDecimal.TEN).signum() != 0;
    }

    double factor() {
        return unit == null ? 1 : unit.factor().doubleValue();
    }

    /** The number as printed. */
    double printed() {
        return figure.value().doubleValue();
    }

    int scale() {
        return figure.value().scale();
    }

    String text() {
        return figure.valueText() + figure.unit();
    }

    /** Where the number stands in its document, whichever file that came in. */
    String place() {
        return document.id() + "@" + (figure.numberStart() - document.start());
    }

    static Optional<MeasureUnit> unitOf(Figure figure) {
        return MeasureUnit.find(figure.unit());
    }
}
