package org.gangmu.mechanism;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a table comes to.
 *
 * @param rule the row that applied: {@code on_site/1}
 * @param reasons the conditions it met
 * @param signal the colour it sets, if any
 * @param obligations one for everybody it names; empty where it only sets a colour or tells a value
 * @param values the results by column
 * @param clauses what it rests on
 */
public record Outcome(
        String rule,
        List<Reason> reasons,
        @Nullable Signal signal,
        List<Obligation> obligations,
        Map<String, Object> values,
        List<Clause> clauses) {
    /** The column that names who must act: a text, or a list of texts. */
    public static final String WHO = "who";

    /** The column that says what is to be done. */
    public static final String ACT = "act";

    /** The column that says within which {@link TimeLimit}. */
    public static final String LIMIT = "limit";

    /** The column that sets a {@link Signal}. */
    public static final String LIGHT = "light";

    public Outcome {
        reasons = List.copyOf(reasons);
        obligations = List.copyOf(obligations);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        clauses = List.copyOf(clauses);
    }

    /**
     * A condition that was met.
     *
     * @param label the column
     * @param value what it came to; null where nothing was told
     * @param test the cell
     */
    public record Reason(String label, @Nullable Object value, String test) {}
}
