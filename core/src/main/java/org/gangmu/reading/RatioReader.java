package org.gangmu.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the structure of a whole printed as a ratio: 三次产业结构 1.03∶28.01∶70.96, the parts adding to 100. */
record RatioReader(List<NumberToken> parts, int end) {
    private static final String[] INDUSTRIES = {"第一产业", "第二产业", "第三产业"};

    private static final int NEARBY = 24;
    /** How far three industries may miss a hundred and still be a structure, with a digit misprinted. */
    private static final double MISPRINTED = 10;

    /** The ratio of three whose first part is {@code first}; null when there is none. */
    static @Nullable RatioReader at(String text, NumberToken first, int to) {
        NumberToken second = after(text, first, to);
        NumberToken third = second == null ? null : after(text, second, to);
        if (second == null || third == null) {
            return null;
        }
        double sum = first.value().doubleValue()
                + second.value().doubleValue()
                + third.value().doubleValue();
        return Math.abs(sum - 100) > (namesIndustries(text, first) ? MISPRINTED : 1)
                ? null
                : new RatioReader(List.of(first, second, third), third.end());
    }

    private static boolean namesIndustries(String text, NumberToken first) {
        return text.substring(Math.max(0, first.start() - NEARBY), first.start())
                .contains("产业");
    }

    private static @Nullable NumberToken after(String text, NumberToken number, int to) {
        int at = number.end();
        if (at + 1 >= to || ":：∶︰".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        NumberToken next = NumberScan.next(text, at + 1, to);
        return next == null || next.start() != at + 1 ? null : next;
    }

    /** The name of part {@code index} of the three industries. */
    String partName(int index) {
        return INDUSTRIES[index];
    }
}
