package org.gangmu.mechanism;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gangmu.mechanism.Problem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What was told, read as an event: of a JSON object, or of a form, where everything is text.
 *
 * @param event null where there are problems
 */
public record EventReading(@Nullable Event event, List<Problem> problems) {
    /** A moment with an offset is told by the clock of China. */
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String MOMENT = "a date and time like 2021-05-06T08:30";
    private static final int LONGEST_TEXT = 500;

    public EventReading {
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code told}: field names to texts, numbers, truth values and lists of texts. A null or blank value is not told.
     */
    public static EventReading of(Pack pack, Map<String, ?> told) {
        String type = text(told.get("type"));
        Optional<EventType> found = pack.findEvent(type);
        if (found.isEmpty()) {
            String known = pack.events().stream().map(EventType::id).collect(Collectors.joining(", "));
            return new EventReading(
                    null,
                    List.of(
                            type.isEmpty()
                                    ? new Problem(Kind.MISSING, "type", "", "one of " + known, "")
                                    : new Problem(Kind.UNKNOWN_TYPE, "type", "", known, type)));
        }
        return read(found.get(), told);
    }

    private static EventReading read(EventType type, Map<String, ?> told) {
        var problems = new ArrayList<Problem>();
        var values = new TreeMap<String, Object>();
        LocalDateTime at = moment(told.get("at"), problems);
        for (Field field : type.fields()) {
            Object given = told.get(field.name());
            if (isTold(given)) {
                value(field, given, values, problems);
            } else if (field.required()) {
                problems.add(new Problem(Kind.MISSING, field.name(), field.label(), expected(field), ""));
            }
        }
        String fields = type.fields().stream().map(Field::name).collect(Collectors.joining(", "));
        told.keySet().stream()
                .filter(name ->
                        !Event.RESERVED.contains(name) && type.findField(name).isEmpty())
                .forEach(name -> problems.add(new Problem(Kind.UNKNOWN_FIELD, name, "", fields, "")));
        if (!problems.isEmpty() || at == null) {
            return new EventReading(null, problems);
        }
        String key = text(told.get("key"));
        return new EventReading(
                new Event(type.id(), key.isEmpty() ? type.id() + "@" + at + values : key, at, values), List.of());
    }

    private static boolean isTold(@Nullable Object given) {
        return given != null
                && !(given instanceof String text && text.isBlank())
                && !(given instanceof List<?> list && list.isEmpty());
    }

    private static void value(Field field, @Nullable Object given, Map<String, Object> values, List<Problem> problems) {
        Object value = typed(field.type(), given);
        if (value == null) {
            problems.add(
                    new Problem(Kind.WRONG_TYPE, field.name(), field.label(), expected(field), String.valueOf(given)));
        } else if (!field.allows(value)) {
            problems.add(
                    new Problem(Kind.NOT_ALLOWED, field.name(), field.label(), expected(field), String.valueOf(given)));
        } else {
            values.put(field.name(), value);
        }
    }

    /** The value of {@code given} as a value of a type; null where it is none. */
    public static @Nullable Object typed(FieldType type, @Nullable Object given) {
        return switch (type) {
            case TEXT -> given instanceof String text && text.strip().length() <= LONGEST_TEXT ? text.strip() : null;
            case NUMBER -> number(given);
            case INTEGER -> whole(number(given));
            case BOOLEAN -> truth(given);
            case DATE -> day(given);
            case LIST -> list(given);
            case LIMIT ->
                given instanceof String text
                        ? TimeLimit.find(text).map(TimeLimit::toString).orElse(null)
                        : null;
        };
    }

    private static @Nullable BigDecimal number(@Nullable Object given) {
        try {
            // a plain numeral: 1e9 would be a typing error, 1e999999 an attack
            return (given instanceof Number || given instanceof String)
                            && given.toString().strip().matches("-?\\d{1,15}(\\.\\d{1,10})?")
                    ? new BigDecimal(given.toString().strip())
                    : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable BigDecimal whole(@Nullable BigDecimal number) {
        return number == null || number.stripTrailingZeros().scale() > 0
                ? null
                : number.setScale(0, java.math.RoundingMode.UNNECESSARY);
    }

    private static @Nullable Boolean truth(@Nullable Object given) {
        return switch (String.valueOf(given)) {
            case "true", "是" -> true;
            case "false", "否" -> false;
            default -> null;
        };
    }

    private static @Nullable LocalDate day(@Nullable Object given) {
        try {
            return LocalDate.parse(text(given));
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A list of texts, or one text with 、 ， ； or line breaks between them. */
    private static @Nullable List<String> list(@Nullable Object given) {
        List<?> items = given instanceof String text
                ? Arrays.asList(text.split("[、，,；;\\n]"))
                : given instanceof List<?> list ? list : List.of();
        if (!items.stream().allMatch(String.class::isInstance)) {
            return null;
        }
        List<String> texts = items.stream()
                .map(item -> item.toString().strip())
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
        return texts.isEmpty() ? null : texts;
    }

    private static @Nullable LocalDateTime moment(@Nullable Object given, List<Problem> problems) {
        String text = text(given).replace(' ', 'T');
        try {
            LocalDateTime at = text.matches(".*T.*([+-]\\d\\d:\\d\\d|Z)")
                    ? OffsetDateTime.parse(text).atZoneSameInstant(CHINA).toLocalDateTime()
                    : LocalDateTime.parse(text);
            return at.truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            problems.add(new Problem(text.isEmpty() ? Kind.MISSING : Kind.WRONG_TYPE, "at", "", MOMENT, text(given)));
            return null;
        }
    }

    private static String text(@Nullable Object given) {
        return given == null ? "" : given.toString().strip();
    }

    private static String expected(Field field) {
        String type = switch (field.type()) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case INTEGER -> "a whole number";
            case BOOLEAN -> "true or false";
            case DATE -> "a day like 2021-05-06";
            case LIST -> "a list of texts";
            case LIMIT -> "a time limit like 5个工作日";
        };
        return field.allowed() == null ? type : type + ", " + field.allowed().text();
    }
}
