package org.gangmu.mechanism;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A colour that a rule sets (亮灯、预警、督办单). */
public enum Signal {
    GREEN,
    BLUE,
    YELLOW,
    ORANGE,
    RED;

    /** The word in tables and formats: {@code red}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The signal with this {@link #code}. */
    public static Optional<Signal> find(String code) {
        return Arrays.stream(values())
                .filter(signal -> signal.code().equals(code))
                .findFirst();
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Signal::code).toList();
    }
}
