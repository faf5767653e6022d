package org.gangmu.app.allotments;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.allotment.Part;
import org.gangmu.app.allotments.WholeView.Line;
import org.gangmu.app.portal.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The rows of parts that a person typed, kept as typed until they are in order. */
record AllotmentForm(List<Line> lines, String reason) {
    private static final int LONGEST_REASON = 2000;
    private static final int MOST_PARTS = 200;

    AllotmentForm {
        lines = List.copyOf(lines);
    }

    /** A field that is not in order; the message says what to do. */
    static final class NotInOrder extends Exception {
        private static final long serialVersionUID = 1L;

        NotInOrder(String message) {
            super(message);
        }
    }

    /** What was posted under holder, value, unit and weight, row by row; rows without a holder are left out. */
    static AllotmentForm of(MultiValueMap<String, String> posted) {
        List<String> holders = posted.getOrDefault("holder", List.of());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < holders.size(); i++) {
            Line line = new Line(
                    holders.get(i).strip(), at(posted, "value", i), at(posted, "unit", i), at(posted, "weight", i), "");
            boolean empty = line.holder().isEmpty()
                    && line.value().isEmpty()
                    && line.weight().isEmpty();
            boolean left = line.value().isEmpty() && line.weight().isEmpty();
            if (!empty && !(left && line.holder().matches("\\d{4}"))) {
                lines.add(line);
            }
        }
        String reason = posted.getFirst("reason");
        return new AllotmentForm(lines, reason == null ? "" : reason.strip());
    }

    private static String at(MultiValueMap<String, String> posted, String name, int row) {
        List<String> values = posted.getOrDefault(name, List.of());
        return row < values.size() ? values.get(row).strip() : "";
    }

    /** The parts typed. @param unit of parts that name none */
    List<Part> parts(String unit, Words words) throws NotInOrder {
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new NotInOrder(words.say("allotments.refused.reason", LONGEST_REASON));
        }
        if (lines.size() > MOST_PARTS) {
            throw new NotInOrder(words.say("allotments.refused.many", MOST_PARTS));
        }
        var parts = new ArrayList<Part>();
        for (Line line : lines) {
            if (line.holder().isEmpty()) {
                throw new NotInOrder(words.say("allotments.refused.holder", line.value()));
            }
            parts.add(new Part(
                    line.holder(),
                    number(line.value(), line.holder(), words),
                    line.unit().isEmpty() ? unit : line.unit(),
                    number(line.weight(), line.holder(), words)));
        }
        return parts;
    }

    private static @Nullable BigDecimal number(String typed, String holder, Words words) throws NotInOrder {
        String plain = typed.replace(",", "").replace("，", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("[+-]?\\d{1,20}(\\.\\d{1,10})?")) {
            throw new NotInOrder(words.say("allotments.refused.number", holder, typed));
        }
        return new BigDecimal(plain);
    }
}
