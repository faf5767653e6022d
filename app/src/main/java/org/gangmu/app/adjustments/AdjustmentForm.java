package org.gangmu.app.adjustments;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.gangmu.app.portal.Words;
import org.gangmu.plan.Adjustment;
import org.gangmu.plan.Adjustment.Authority;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.MeasureUnit;

/** What a person typed of an adjustment, kept as typed until it is in order. */
public record AdjustmentForm(
        String goal,
        String value,
        String unit,
        String bound,
        String basis,
        String number,
        String date,
        String approvedBy,
        String from,
        String reason) {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;

    /** What was posted under the names of the fields. */
    static AdjustmentForm of(Map<String, String> posted) {
        return new AdjustmentForm(
                posted.getOrDefault("goal", ""),
                posted.getOrDefault("value", "").strip(),
                posted.getOrDefault("unit", "").strip(),
                posted.getOrDefault("bound", "eq"),
                posted.getOrDefault("basis", "").strip(),
                posted.getOrDefault("number", "").strip(),
                posted.getOrDefault("date", "").strip(),
                posted.getOrDefault("approvedBy", "").strip(),
                posted.getOrDefault("from", "").strip(),
                posted.getOrDefault("reason", "").strip());
    }

    /** A field that is not in order; the message says what to do. */
    static final class NotInOrder extends Exception {
        private static final long serialVersionUID = 1L;

        NotInOrder(String message) {
            super(message);
        }
    }

    /** The adjustment typed of {@code open}. @param today nothing is decided after this day */
    Adjustment read(String id, Goals.Open open, LocalDate today, Words words) throws NotInOrder {
        if (basis.isEmpty() || approvedBy.isEmpty() || reason.isEmpty()) {
            throw new NotInOrder(words.say("adjustments.refused.missing"));
        }
        if (basis.length() > LONGEST_TEXT
                || reason.length() > LONGEST_TEXT
                || number.length() > LONGEST_NAME
                || approvedBy.length() > LONGEST_NAME) {
            throw new NotInOrder(words.say("adjustments.refused.long", LONGEST_TEXT, LONGEST_NAME));
        }
        LocalDate decided = day(date, words);
        LocalDate begins = from.isEmpty() ? decided : day(from, words);
        if (decided.isAfter(today)) {
            throw new NotInOrder(words.say("adjustments.refused.future", decided, today));
        }
        if (begins.isBefore(decided)) {
            throw new NotInOrder(words.say("adjustments.refused.back", begins, decided));
        }
        BigDecimal changed = inUnit(open.unit(), words);
        Bound limits = bound(words);
        if (open.value() != null
                && open.value().compareTo(changed) == 0
                && open.target().bound() == limits) {
            throw new NotInOrder(
                    words.say("adjustments.refused.same", open.value().toPlainString() + open.unit()));
        }
        return new Adjustment(
                id,
                open.goal(),
                open.value(),
                changed,
                open.unit(),
                limits,
                new Authority(basis, number, decided, approvedBy),
                begins);
    }

    private Bound bound(Words words) throws NotInOrder {
        try {
            return Bound.parse(bound);
        } catch (IllegalArgumentException e) {
            throw new NotInOrder(words.say("adjustments.refused.bound"));
        }
    }

    private BigDecimal inUnit(String wanted, Words words) throws NotInOrder {
        String plain = value.replace(",", "").replace("，", "");
        if (!plain.matches("[+-]?\\d{1,20}(\\.\\d{1,10})?")) {
            throw new NotInOrder(words.say("adjustments.refused.number", value));
        }
        BigDecimal typed = new BigDecimal(plain);
        if (unit.isEmpty() || unit.equals(wanted)) {
            return typed;
        }
        var own = MeasureUnit.find(unit);
        var other = MeasureUnit.find(wanted);
        if (own.isEmpty() || other.isEmpty() || !own.get().convertsTo(other.get())) {
            throw new NotInOrder(words.say("adjustments.refused.unit", unit, wanted));
        }
        return own.get().convert(typed, other.get());
    }

    private static LocalDate day(String typed, Words words) throws NotInOrder {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new NotInOrder(words.say("adjustments.refused.date", typed));
        }
    }
}
