package org.gangmu.mechanism;

import java.util.List;
import java.util.Map;
import org.gangmu.mechanism.feel.UnaryTests;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed value: of an event, or of a parameter.
 *
 * @param name by which tables call it; letters, digits and _
 * @param label what people call it
 * @param required whether nothing can be decided without it
 * @param allowed the values it may have, as a condition; null where any of its type will do
 */
public record Field(
        String name,
        String label,
        FieldType type,
        boolean required,
        @Nullable UnaryTests allowed) {
    /** Whether {@code value}, of the right type, is among the allowed ones; of a list: every item. */
    boolean allows(Object value) {
        if (allowed == null) {
            return true;
        }
        return value instanceof List<?> items
                ? items.stream().allMatch(item -> Boolean.TRUE.equals(allowed.passes(item, Map.of())))
                : Boolean.TRUE.equals(allowed.passes(value, Map.of()));
    }

    /** The texts to choose from; empty where the value is free. */
    public List<String> choices() {
        if (allowed == null || type != FieldType.TEXT && type != FieldType.LIST) {
            return List.of();
        }
        return allowed.ends(Map.of()).stream().map(Object::toString).toList();
    }
}
