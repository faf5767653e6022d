package org.gangmu.app.signoffs;

import java.math.BigDecimal;
import java.util.Map;
import org.gangmu.app.portal.Words;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Figure;

/** What a person typed to put a figure right, kept as typed until it is in order. */
public record CorrectionForm(
        String indicator,
        String value,
        String unit,
        String measure,
        String bound,
        String status,
        String period,
        String reason) {
    private static final int LONGEST = 300;

    /** What was read. */
    static CorrectionForm of(Figure figure) {
        return new CorrectionForm(
                figure.indicator(),
                figure.value().toPlainString(),
                figure.unit(),
                figure.measure().code(),
                figure.bound().code(),
                figure.status().code(),
                figure.period().toString(),
                "");
    }

    static CorrectionForm of(Map<String, String> posted) {
        return new CorrectionForm(
                posted.getOrDefault("indicator", "").strip(),
                posted.getOrDefault("value", "").strip(),
                posted.getOrDefault("unit", "").strip(),
                posted.getOrDefault("measure", ""),
                posted.getOrDefault("bound", ""),
                posted.getOrDefault("status", ""),
                posted.getOrDefault("period", "").strip(),
                posted.getOrDefault("reason", "").strip());
    }

    /** A field that is not in order; the message says what to do. */
    static final class NotInOrder extends Exception {
        private static final long serialVersionUID = 1L;

        NotInOrder(String message) {
            super(message);
        }
    }

    /** The figure typed, at the place of {@code read} and by its rule. */
    Figure read(Figure read, Words words) throws NotInOrder {
        if (reason.isEmpty() || reason.length() > LONGEST || indicator.isEmpty() || indicator.length() > LONGEST) {
            throw new NotInOrder(words.say("signoffs.refused.words", LONGEST));
        }
        if (!value.matches("[+-]?\\d{1,20}(\\.\\d{1,10})?")) {
            throw new NotInOrder(words.say("signoffs.refused.number", value));
        }
        try {
            Bound limits = Bound.parse(bound);
            return new Figure(
                    read.span(),
                    read.numberStart(),
                    read.quote(),
                    indicator,
                    new BigDecimal(value),
                    limits == Bound.RANGE ? read.upper() : null,
                    unit,
                    Measure.parse(measure),
                    limits,
                    Status.parse(status),
                    Period.parse(period),
                    read.section(),
                    read.han(),
                    read.rule());
        } catch (IllegalArgumentException e) {
            throw new NotInOrder(words.say("signoffs.refused.field", String.valueOf(e.getMessage())));
        }
    }
}
