package org.gangmu.app.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * The fields of one flat JSON object. Every accessor throws {@link IllegalArgumentException} that names the field when it does
 * not hold what is asked for.
 *
 * @param values strings, integers, booleans and lists of them; what is null is left out
 */
record Fields(Map<String, Object> values) {

    static Fields parse(String json) {
        try (JsonParser parser = StatementJson.FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("Not a JSON object");
            }
            var values = new HashMap<String, Object>();
            for (String name = parser.nextName(); name != null; name = parser.nextName()) {
                Object value = value(parser.nextToken(), parser);
                if (value != null) {
                    values.put(name, value);
                }
            }
            return new Fields(values);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a JSON object: " + e.getOriginalMessage(), e);
        }
    }

    private static @Nullable Object value(JsonToken token, JsonParser parser) {
        return switch (token) {
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case START_ARRAY -> list(parser);
            default ->
                throw new IllegalArgumentException("“" + parser.currentName() + "” holds what no field of ours does");
        };
    }

    private static List<Object> list(JsonParser parser) {
        var items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object item = value(token, parser);
            if (item != null) {
                items.add(item);
            }
        }
        return items;
    }

    String text(String name) {
        return get(name, String.class);
    }

    @Nullable
    String textOrNull(String name) {
        return values.containsKey(name) ? text(name) : null;
    }

    @Nullable
    LocalDate dateOrNull(String name) {
        return values.containsKey(name) ? LocalDate.parse(text(name)) : null;
    }

    int integer(String name) {
        return get(name, Integer.class);
    }

    @Nullable
    Integer integerOrNull(String name) {
        return values.containsKey(name) ? integer(name) : null;
    }

    boolean isTrue(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    List<String> texts(String name) {
        return list(name, String.class);
    }

    List<Integer> integers(String name) {
        return list(name, Integer.class);
    }

    private <T> List<T> list(String name, Class<T> type) {
        try {
            return ((List<?>) get(name, List.class)).stream().map(type::cast).toList();
        } catch (ClassCastException e) {
            throw new IllegalArgumentException("“" + name + "” holds something that is no " + type.getSimpleName(), e);
        }
    }

    private <T> T get(String name, Class<T> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException(
                    "“" + name + "” is " + (value == null ? "missing" : "no " + type.getSimpleName()));
        }
        return type.cast(value);
    }
}
