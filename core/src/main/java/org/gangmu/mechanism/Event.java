package org.gangmu.mechanism;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Something that happened (事件), of a type and checked against it: every value is of its field's class, every required field
 * is there.
 *
 * @param type the id of its type
 * @param key what tells it from every other event: the same key twice is the same event
 * @param at when it happened, by the clock of the place
 * @param values by field; what was not told is not there
 */
public record Event(String type, String key, LocalDateTime at, Map<String, Object> values) {
    /** What every event has: its type, its time, and if the reporter numbers events, its key. */
    public static final Set<String> RESERVED =
            Collections.unmodifiableSet(new java.util.TreeSet<>(Set.of("type", "at", "key")));

    public Event {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }
}
