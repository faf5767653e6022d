package org.gangmu.app.mechanisms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gangmu.mechanism.Event;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as they are told in JSON: one object, or a list of them. Stateless. */
public final class EventJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventJson() {}

    /**
     * What is told in {@code json}, by the names of fields.
     *
     * @throws IllegalArgumentException says where the text is no JSON, or that it holds no object
     */
    public static List<Map<String, Object>> parse(String json) {
        String text = json.strip();
        try {
            return text.startsWith("[")
                    ? MAPPER.readValue(text, new TypeReference<List<Map<String, Object>>>() {})
                    : List.of(MAPPER.readValue(text, new TypeReference<Map<String, Object>>() {}));
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? ""
                    : " (line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ")";
            throw new IllegalArgumentException(e.getOriginalMessage() + place, e);
        }
    }

    /** An event as JSON: its type, time, key and fields, in the order of their names. */
    static String write(Event event) {
        Map<String, Object> fields = new TreeMap<>(event.values());
        fields.put("type", event.type());
        fields.put("at", event.at().toString());
        fields.put("key", event.key());
        return write(fields);
    }

    /** Values as JSON, in the order of their names. */
    static String write(Map<String, Object> values) {
        Map<String, Object> plain = new TreeMap<>();
        values.forEach((name, value) -> plain.put(name, value instanceof LocalDate day ? day.toString() : value));
        return MAPPER.writeValueAsString(plain);
    }
}
