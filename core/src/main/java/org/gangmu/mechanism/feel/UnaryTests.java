package org.gangmu.mechanism.feel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The condition in a cell of a decision table: {@code -}, {@code >= 2}, {@code [10..30]}, {@code "红", "黄"},
 * {@code not(null)}. Immutable; equal by its text.
 */
public final class UnaryTests {
    private final String text;
    private final boolean negated;
    private final List<Test> tests;

    UnaryTests(String text, boolean negated, List<Test> tests) {
        this.text = text;
        this.negated = negated;
        this.tests = List.copyOf(tests);
    }

    /** One of the tests in a cell. */
    sealed interface Test {
        /** Whether {@code input} passes; null where that cannot be told. */
        @Nullable
        Boolean passes(@Nullable Object input, Map<String, Object> scope);

        Stream<Node> ends();

        /** {@code >= 2}; a value alone is {@code = value}, of a list: one of its items. */
        record Comparison(String operator, Node to) implements Test {
            @Override
            public @Nullable Boolean passes(@Nullable Object input, Map<String, Object> scope) {
                Object value = to.value(scope);
                if (operator.equals("=") && value instanceof List<?> items && !(input instanceof List<?>)) {
                    return items.stream().anyMatch(item -> Boolean.TRUE.equals(Node.compare("=", input, item)));
                }
                return Node.compare(operator, input, value);
            }

            @Override
            public Stream<Node> ends() {
                return Stream.of(to);
            }
        }

        /** {@code [10..30)}. */
        record Interval(Node from, boolean fromIncluded, Node to, boolean toIncluded) implements Test {
            @Override
            public @Nullable Boolean passes(@Nullable Object input, Map<String, Object> scope) {
                Boolean above = Node.compare(fromIncluded ? ">=" : ">", input, from.value(scope));
                Boolean below = Node.compare(toIncluded ? "<=" : "<", input, to.value(scope));
                return above == null || below == null ? null : (Boolean) (above && below);
            }

            @Override
            public Stream<Node> ends() {
                return Stream.of(from, to);
            }
        }
    }

    /** Reads {@code text}. Throws {@link FeelFault}. */
    public static UnaryTests parse(String text) {
        return Parser.unaryTests(text.strip());
    }

    /** The text as it was written. */
    public String text() {
        return text;
    }

    /** Whether every input passes ({@code -}). */
    public boolean isAny() {
        return tests.isEmpty();
    }

    /**
     * Whether {@code input} passes; null where that cannot be told: the input is not known, or of another kind than what it is
     * compared with.
     */
    public @Nullable Boolean passes(@Nullable Object input, Map<String, Object> scope) {
        if (isAny()) {
            return true;
        }
        boolean open = false;
        for (Test test : tests) {
            Boolean passes = test.passes(input, scope);
            if (Boolean.TRUE.equals(passes)) {
                return !negated;
            }
            open |= passes == null;
        }
        return open ? null : (Boolean) negated;
    }

    /** The names in it, in order. */
    public Set<String> names() {
        var names = new LinkedHashSet<String>();
        tests.stream().flatMap(Test::ends).forEach(end -> end.collect(names));
        return names;
    }

    /** The values that inputs are compared with when names mean what {@code scope} says; lists are told item by item. */
    public List<Object> ends(Map<String, Object> scope) {
        var ends = new ArrayList<>();
        tests.stream().flatMap(Test::ends).forEach(end -> {
            Object value = end.value(scope);
            if (value instanceof List<?> items) {
                ends.addAll(items);
            } else if (value != null) {
                ends.add(value);
            }
        });
        return ends;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnaryTests cell && cell.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
