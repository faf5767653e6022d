package org.gangmu.mechanism;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** What the value of a field or a parameter is. */
public enum FieldType {
    TEXT("string", String.class),
    NUMBER("number", BigDecimal.class),
    /** A whole number. */
    INTEGER("number", BigDecimal.class),
    BOOLEAN("boolean", Boolean.class),
    /** A day: 2021-05-06. */
    DATE("date", LocalDate.class),
    /** Several texts. */
    LIST("string", List.class),
    /** A time limit as {@link TimeLimit} reads it: 5个工作日. */
    LIMIT("string", String.class);

    private final String typeRef;
    private final Class<?> valueClass;

    FieldType(String typeRef, Class<?> valueClass) {
        this.typeRef = typeRef;
        this.valueClass = valueClass;
    }

    /** The name of the type in FEEL. */
    public String typeRef() {
        return typeRef;
    }

    /** The name in files and addresses: {@code integer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of its values in FEEL. */
    public Class<?> valueClass() {
        return valueClass;
    }

    /** The type with this {@link #code}. Throws {@link IllegalArgumentException} when there is none. */
    public static FieldType parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
