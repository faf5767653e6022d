package org.gangmu.mechanism.feel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A parsed expression. As in FEEL, an operation on what it does not apply to gives null, not an error. */
sealed interface Node {

    /** The value when names mean what {@code scope} says; a name that is not there is null. */
    @Nullable
    Object value(Map<String, Object> scope);

    /** Adds every name in it to {@code names}. */
    void collect(Set<String> names);

    /** A number, text, truth value, date, or null. */
    record Literal(@Nullable Object of) implements Node {
        @Override
        public @Nullable Object value(Map<String, Object> scope) {
            return of;
        }

        @Override
        public void collect(Set<String> names) {}
    }

    /** The value of an input or a parameter. */
    record Name(String of) implements Node {
        @Override
        public @Nullable Object value(Map<String, Object> scope) {
            return scope.get(of);
        }

        @Override
        public void collect(Set<String> names) {
            names.add(of);
        }
    }

    /** {@code ["区教育局", "区水务局"]}; what is null is left out, a list within is flattened. */
    record ListOf(List<Node> items) implements Node {
        @Override
        public Object value(Map<String, Object> scope) {
            var values = new ArrayList<Object>();
            for (Node item : items) {
                Object value = item.value(scope);
                if (value instanceof List<?> inner) {
                    values.addAll(inner);
                } else if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }

        @Override
        public void collect(Set<String> names) {
            items.forEach(item -> item.collect(names));
        }
    }

    /** {@code if … then … else …}: else, unless the condition is true. */
    record Choice(Node condition, Node then, Node otherwise) implements Node {
        @Override
        public @Nullable Object value(Map<String, Object> scope) {
            return Boolean.TRUE.equals(condition.value(scope)) ? then.value(scope) : otherwise.value(scope);
        }

        @Override
        public void collect(Set<String> names) {
            condition.collect(names);
            then.collect(names);
            otherwise.collect(names);
        }
    }

    /** Two operands and what is done with them. */
    record Operation(String operator, Node left, Node right) implements Node {
        @Override
        public @Nullable Object value(Map<String, Object> scope) {
            Object a = left.value(scope);
            Object b = right.value(scope);
            return switch (operator) {
                case "and" -> both(a, b);
                case "or" -> either(a, b);
                case "=", "!=", "<", "<=", ">", ">=" -> compare(operator, a, b);
                case "+" -> a instanceof String && b instanceof String ? a + "" + b : calculate(operator, a, b);
                default -> calculate(operator, a, b);
            };
        }

        @Override
        public void collect(Set<String> names) {
            left.collect(names);
            right.collect(names);
        }

        private static @Nullable Object both(@Nullable Object a, @Nullable Object b) {
            if (Boolean.FALSE.equals(a) || Boolean.FALSE.equals(b)) {
                return false;
            }
            return Boolean.TRUE.equals(a) && Boolean.TRUE.equals(b) ? true : null;
        }

        private static @Nullable Object either(@Nullable Object a, @Nullable Object b) {
            if (Boolean.TRUE.equals(a) || Boolean.TRUE.equals(b)) {
                return true;
            }
            return Boolean.FALSE.equals(a) && Boolean.FALSE.equals(b) ? false : null;
        }

        private static @Nullable Object calculate(String operator, @Nullable Object a, @Nullable Object b) {
            if (!(a instanceof BigDecimal x) || !(b instanceof BigDecimal y)) {
                return null;
            }
            return switch (operator) {
                case "+" -> x.add(y);
                case "-" -> x.subtract(y);
                case "*" -> x.multiply(y, MathContext.DECIMAL128);
                default -> y.signum() == 0 ? null : x.divide(y, MathContext.DECIMAL128);
            };
        }
    }

    /** {@code a operator b}; null where the two cannot be ordered. */
    static @Nullable Boolean compare(String operator, @Nullable Object a, @Nullable Object b) {
        if (a == null || b == null) {
            return switch (operator) {
                case "=" -> a == b;
                case "!=" -> a != b;
                default -> null;
            };
        }
        if (operator.equals("=") || operator.equals("!=")) {
            return same(a, b) == operator.equals("=");
        }
        Integer order = order(a, b);
        if (order == null) {
            return null;
        }
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean same(Object a, Object b) {
        Integer order = order(a, b);
        return order == null ? a.equals(b) : order == 0;
    }

    /** Which of two values of one kind is greater; null where they are of two kinds, or of one without order. */
    @SuppressWarnings("unchecked")
    private static @Nullable Integer order(Object a, Object b) {
        return a instanceof Comparable<?> && a.getClass() == b.getClass() && !(a instanceof Boolean)
                ? (Integer) ((Comparable<Object>) a).compareTo(b)
                : null;
    }
}
