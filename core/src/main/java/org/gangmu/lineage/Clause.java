package org.gangmu.lineage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gangmu.quantity.Period;
import org.gangmu.reading.ProseSentence;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a document's prose: the words between two commas of a sentence.
 *
 * @param knownFrom the day its document became known
 * @param start index of its first character in the sentence's view
 * @param end index after its last
 */
record Clause(ProseSentence sentence, LocalDate knownFrom, int start, int end) {
    private static final int SHORT = 3;
    /** 年底前新建口袋公园8个 counts something else. */
    private static final Pattern OWN_THING = Pattern.compile("\\d+(?:余|多)?[个处座所家条户部张项名人场]");

    /** The clauses of a sentence, brackets and quotes kept whole. */
    static List<Clause> listAll(ProseSentence sentence, LocalDate knownFrom) {
        String text = sentence.view().text();
        List<Clause> clauses = new ArrayList<>();
        int start = sentence.start();
        int depth = 0;
        for (int i = start; i <= sentence.end(); i++) {
            char c = i < sentence.end() ? text.charAt(i) : '。';
            depth += c == '（' || c == '“' ? 1 : c == '）' || c == '”' ? -1 : 0;
            boolean ends = i == sentence.end() || depth <= 0 && (c == '，' || c == '；' || c == '：');
            if (ends && i > start && !isRemark(text, start, i)) {
                clauses.add(new Clause(sentence, knownFrom, start, i));
            }
            if (ends) {
                start = i + 1;
                depth = 0;
            }
        }
        return clauses;
    }

    /** A clause that is a remark in brackets names who is responsible, and nothing that is built. */
    private static boolean isRemark(String text, int start, int end) {
        return text.charAt(start) == '（' && text.charAt(end - 1) == '）';
    }

    String text() {
        return sentence.view().text();
    }

    String words() {
        return text().substring(start, end);
    }

    /** The last year it promises for or tells of; 0 when unknown. */
    int year() {
        Period period = sentence.period().isKnown()
                ? sentence.period()
                : sentence.document().period();
        return period.isKnown() ? period.lastYear() : 0;
    }

    /** Whether it promises within a plan for several years. */
    boolean wholePlan() {
        Period period = sentence.period().isKnown()
                ? sentence.period()
                : sentence.document().period();
        return sentence.ahead() && period.unit() == Period.Unit.YEAR && period.length() > 1;
    }

    /**
     * Whether the clause after it goes on speaking of the same thing: “，确保年底前建成投用”, “，主体封顶”; not “，建成标准化社区卫生服务中心8家”,
     * which has a thing of its own.
     */
    boolean goesOnIn(Clause next) {
        String words = next.words();
        if (text().charAt(end) != '，') {
            return false;
        }
        int state = NameWords.STATE.longest(words, 0, words.length());
        return state > 0 && words.length() - state <= SHORT
                || NameWords.GOES_ON.longest(words, 0, words.length()) > 0
                        && !OWN_THING.matcher(words).find();
    }

    /** The mention of {@code name} here, from the beginning of this clause to {@code to}. */
    Mention mention(String name, int to, Talk talk, @Nullable YearMonth otherDue, @Nullable Count count) {
        YearMonth due = talk.due() != null ? talk.due() : otherDue;
        return new Mention(
                sentence.document(),
                knownFrom,
                sentence.span(start, to),
                name,
                sentence.words(start, to),
                sentence.ahead(),
                due != null && sentence.ahead() ? due.getYear() : year(),
                due == null && wholePlan(),
                talk.step(),
                due,
                talk.late(),
                count == null ? null : count.value(),
                count == null ? "" : count.unit());
    }
}
