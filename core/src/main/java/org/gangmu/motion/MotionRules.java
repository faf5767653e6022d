package org.gangmu.motion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Within what time a motion is answered: data ({@code limits.tsv}) with the clause it rests on.
 *
 * @param limits one for each kind
 */
public record MotionRules(Map<Motion.Kind, Limit> limits) {
    private static final MotionRules NATIONAL = load();

    public MotionRules {
        limits = Map.copyOf(limits);
        if (limits.size() != Motion.Kind.values().length) {
            throw new IllegalArgumentException("every kind of motion has a limit");
        }
    }

    /**
     * A limit.
     *
     * @param months from the day it was assigned
     * @param longest months for what concerns many and is hard to handle
     * @param clause what it rests on
     */
    public record Limit(int months, int longest, String clause) {
        /** The last day to answer what was assigned on {@code day}. */
        public LocalDate deadline(LocalDate day, boolean hard) {
            return day.plusMonths(hard ? longest : months);
        }
    }

    public static MotionRules national() {
        return NATIONAL;
    }

    public Limit of(Motion.Kind kind) {
        Limit limit = limits.get(kind);
        if (limit == null) {
            throw new IllegalStateException("no limit for " + kind);
        }
        return limit;
    }

    private static MotionRules load() {
        try (InputStream data = MotionRules.class.getResourceAsStream("limits.tsv")) {
            if (data == null) {
                throw new IllegalStateException("limits.tsv is missing from the jar");
            }
            return parse(new BufferedReader(new InputStreamReader(data, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MotionRules parse(List<String> lines) {
        Map<Motion.Kind, Limit> limits = new EnumMap<>(Motion.Kind.class);
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\t");
                limits.put(
                        Motion.Kind.parse(fields[0]),
                        new Limit(Integer.parseInt(fields[1]), Integer.parseInt(fields[2]), fields[3]));
            }
        }
        return new MotionRules(limits);
    }
}
