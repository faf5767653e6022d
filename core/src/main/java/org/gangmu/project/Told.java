package org.gangmu.project;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was said with an act, by field, as text: kept as it was written, read when it is needed. What is blank was not said.
 */
public record Told(Map<String, String> fields) {
    public Told {
        var kept = new TreeMap<String, String>();
        fields.forEach((name, text) -> {
            if (!text.isBlank()) {
                kept.put(name, text.strip());
            }
        });
        fields = Collections.unmodifiableMap(kept);
    }

    /** Pairs of field and text. */
    public static Told of(String... pairs) {
        var fields = new TreeMap<String, String>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return new Told(fields);
    }

    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The text of a field; empty where nothing was said. */
    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Words alone: a reason, a remark. */
    public String text() {
        return text("text");
    }

    /** An amount in 万元; null where none was said or it is refused. */
    @Nullable
    BigDecimal wan(String field) {
        return Money.read(text(field)).wan();
    }

    /** A plain number; null where it is none. */
    @Nullable
    BigDecimal number(String field) {
        String text = text(field).replace(",", "");
        return text.matches("\\d{1,12}(\\.\\d{1,6})?") ? new BigDecimal(text) : null;
    }

    /** A whole number of at most six digits; -1 where it is none. */
    int whole(String field) {
        return text(field).matches("\\d{1,6}") ? Integer.parseInt(text(field)) : -1;
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return has(field) ? LocalDate.parse(text(field)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    @Nullable
    YearMonth month(String field) {
        try {
            return has(field) ? YearMonth.parse(text(field)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
