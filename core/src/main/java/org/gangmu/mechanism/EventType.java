package org.gangmu.mechanism;

import java.util.List;
import java.util.Optional;

/**
 * A kind of thing that happens (事件类型). Every event has a time beside these fields ({@code at}).
 *
 * @param id by which events call it: {@code fatal_accident}
 * @param label what people call it
 */
public record EventType(String id, String label, List<Field> fields) {
    public EventType {
        fields = List.copyOf(fields);
    }

    public Optional<Field> findField(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
