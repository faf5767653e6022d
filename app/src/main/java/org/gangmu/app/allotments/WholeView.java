package org.gangmu.app.allotments;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.allotment.Allotment;
import org.gangmu.allotment.Balance;
import org.gangmu.allotment.Division;
import org.gangmu.allotment.Part;
import org.gangmu.allotment.Rule;
import org.gangmu.allotment.Whole;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.StoredAllotment;
import org.gangmu.quantity.Bound;
import org.jspecify.annotations.Nullable;

/**
 * The page of one whole divided one way.
 *
 * @param path its names from the plan's target down to it
 * @param lines the rows of the form: what is kept, or what somebody typed, or a proposal
 * @param seen the decision the form follows
 * @param rules the rules that fit, the chosen one marked
 */
public record WholeView(
        String key,
        String name,
        List<String> path,
        String whole,
        String unit,
        String years,
        String owners,
        @Nullable SourceLink source,
        String state,
        String stateWord,
        String allotted,
        String left,
        List<Line> lines,
        String rule,
        List<Choice> rules,
        long seen,
        List<Change> history) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    public WholeView {
        path = List.copyOf(path);
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        history = List.copyOf(history);
    }

    /**
     * A part in the form.
     *
     * @param again the key under which it can be divided again; empty where it cannot
     */
    public record Line(String holder, String value, String unit, String weight, String again) {
        static final Line EMPTY = new Line("", "", "", "", "");
    }

    /** A rule to choose. */
    public record Choice(String code, String word) {}

    /** A decision in the history. */
    public record Change(String when, String author, String rule, String whole, List<String> parts, String reason) {}

    static String word(Rule rule, Words words) {
        return words.english() ? rule.englishName() : rule.chineseName();
    }

    static String word(Balance.State state, Words words) {
        return words.english() ? state.englishName() : state.chineseName();
    }

    static String word(Division division, Words words) {
        return words.english() ? division.englishName() : division.chineseName();
    }

    /** The whole's number with its bound, without its unit. */
    static String number(Whole whole, Words words) {
        BigDecimal value = whole.value();
        if (value == null) {
            return "";
        }
        String bound = whole.bound() == Bound.EQ
                ? ""
                : words.say("bound." + whole.bound().code()) + " ";
        return bound.stripLeading() + value.toPlainString();
    }

    static List<Line> lines(Allotment allotment) {
        return allotment.parts().stream()
                .map(part -> new Line(
                        part.holder(),
                        text(part.value()),
                        part.unit(),
                        text(part.weight()),
                        part.value() == null
                                ? ""
                                : allotment
                                        .whole()
                                        .part(allotment.division(), part)
                                        .key()))
                .toList();
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    static List<Choice> choices(Whole whole, Division division, Words words) {
        return whole.rules(division).stream()
                .map(rule -> new Choice(rule.code(), word(rule, words)))
                .toList();
    }

    static List<Change> history(List<StoredAllotment> decisions, Words words) {
        var history = new ArrayList<Change>();
        for (StoredAllotment decision : decisions) {
            history.add(new Change(
                    TIME.format(decision.recordedAt().atZone(ZoneId.of("Asia/Shanghai"))),
                    decision.author(),
                    decision.parts().isEmpty() ? words.say("allotments.taken-back") : word(decision.rule(), words),
                    decision.wholeText(),
                    decision.parts().stream().map(part -> said(part, words)).toList(),
                    decision.reason()));
        }
        return history;
    }

    private static String said(Part part, Words words) {
        BigDecimal value = part.value();
        return part.holder() + " " + (value == null ? "" : words.quantity(value.toPlainString(), part.unit()));
    }
}
