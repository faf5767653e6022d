package org.gangmu.reading;

import java.math.BigDecimal;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Status;
import org.gangmu.statement.Figure;
import org.gangmu.text.Enumerator;
import org.gangmu.text.ReadingView;
import org.jspecify.annotations.Nullable;

/** Makes the figures of one sentence after the other. One for each document; not thread-safe. */
final class FigureMaker {
    private final ReadingView view;
    private final String text;
    private final Document document;
    private final FigureScope scope;
    private final FigureNames names;
    private boolean lastSharedPlan;
    private @Nullable FoundNumber last;
    private FigureScope.@Nullable Time lastTime;
    private FigureScope.Told lastTold = FigureScope.Told.SUM;
    private String lastName = "";
    private Status lastStatus = Status.ACTUAL;

    FigureMaker(ReadingView view, Document document, FigureScope scope) {
        this.view = view;
        this.text = view.text();
        this.document = document;
        this.scope = scope;
        this.names = new FigureNames(text);
    }

    /** Adds the figures of a sentence; to be called in the order of the text. */
    void readSentence(Sentence sentence, List<Figure> out) {
        int from = sentence.start();
        int to = sentence.end();
        NumberToken first = NumberScan.next(text, from, to);
        if (sentence.opensParagraph()) {
            names.startParagraph();
        }
        if (first == null) {
            return;
        }
        Enumerator mark = Enumerator.at(text, from);
        int words = mark == null ? from : Math.min(to, from + mark.length());
        int at = words;
        List<String> path = sentence.path();
        scope.enter(text, sentence);
        lastSharedPlan = false;
        names.startSentence();
        last = null;
        lastTime = null;
        lastTold = FigureScope.Told.SUM;
        lastName = "";
        for (NumberToken number = NumberScan.next(text, at, to);
                number != null;
                number = NumberScan.next(text, at, to)) {
            at = number.end();
            RatioReader ratio = RatioReader.at(text, number, to);
            if (ratio != null) {
                addRatio(ratio, words, from, path, out);
                at = ratio.end();
                words = at;
                continue;
            }
            FoundNumber found = find(number, words, from, to);
            if (found != null) {
                last = found;
                out.add(figure(found, from, path));
                at = Math.max(found.bound().end(), number.end());
                words = Math.max(at, names.nounEnd());
            }
        }
    }

    /** What stands around {@code number}, or null when it is no quantity. */
    private @Nullable FoundNumber find(NumberToken number, int words, int sentence, int to) {
        int clause = Clauses.start(text, words, number.start());
        if (NumberGuard.isName(text, number, clause, to) || NumberGuard.isQuoted(text, number.start(), sentence, to)) {
            return null;
        }
        UnitReader unit = UnitReader.at(text, number.end(), to);
        if (unit == null && isDealt(clause, number.start())) {
            unit = UnitReader.ofList(text, number.end(), to);
        }
        if (unit == null) {
            return null;
        }
        BoundReader bound = BoundReader.around(text, number, unit, clause, to);
        int clauseEnd = Clauses.end(text, number.end(), to);
        if (NumberGuard.isThreshold(text, number, bound, unit, to)
                || NumberGuard.isAspect(text, unit, to)
                || NumberGuard.isSpecification(text, number, bound, unit, to)
                || !goesOn(unit, words, clause)
                        && NumberGuard.isDuration(text, number, unit, bound, clause, clauseEnd)) {
            return null;
        }
        MeasureReader measure = MeasureReader.of(text, number, unit, bound, clause, lastSharedPlan);
        FoundNumber before = last;
        if (before == null
                || clause != bound.start()
                || !Clauses.isListed(text, clause)
                || !unit.unit().equals(before.unit().unit())) {
            return new FoundNumber(number, unit, bound, measure, clause, clauseEnd, false);
        }
        boolean dealt = before.goesOn()
                || Clauses.contains(text, "分别", before.clause(), before.number().start());
        return new FoundNumber(
                number,
                unit,
                dealt ? bound.orThatOf(before.bound()) : bound,
                before.measure().at(clause),
                clause,
                clauseEnd,
                true);
    }

    // 人均预期寿命从82.4岁提升至83.9岁
    private boolean goesOn(UnitReader unit, int words, int clause) {
        FoundNumber before = last;
        return before != null && clause == words && before.unit().unit().equals(unit.unit());
    }

    // 分别比规模以上工业快4.2和2.1个百分点 · 提高0.7和1.2个百分点
    private boolean isDealt(int clause, int number) {
        return Clauses.contains(text, "分别", clause, number)
                || last != null && Clauses.isListed(text, clause)
                || FigureWords.GROWTH_UP.longest(text, number, clause) > 0
                || FigureWords.GROWTH_DOWN.longest(text, number, clause) > 0;
    }

    private Figure figure(FoundNumber found, int sentence, List<String> path) {
        String name =
                names.name(found, sentence, scope.segmentStart(found.clause()), BudgetBook.of(document.type(), path));
        Measure measure = found.measure().measure();
        FigureScope.Time time = time(found, name, sentence);
        lastSharedPlan = FigureWords.PLAN.longest(text, found.measure().nameEnd(), found.clause()) > 0;
        boolean planned = lastSharedPlan && measure == Measure.LEVEL && names.isPlanned(found);
        Status status = planned ? Status.TARGET : status(time, name, measure);
        lastName = name;
        lastStatus = status;
        BigDecimal value = found.measure().negative()
                ? found.number().value().negate()
                : found.number().value();
        int start = Math.min(found.clause(), found.number().start());
        int end = Math.max(found.bound().end(), found.number().end());
        return new Figure(
                new Span(document.id(), view.offset(start), view.endOffset(end)),
                view.offset(found.number().start()),
                view.printed(start, end),
                name,
                value,
                found.number().upper(),
                unit(found),
                measure,
                found.bound().bound(),
                status,
                time.period(),
                path,
                false,
                found.measure().rule());
    }

    /** What is said of an expected amount is expected too: 预计实现420亿元，增长8%. */
    private Status status(FigureScope.Time time, String name, Measure measure) {
        boolean ofExpected = lastStatus == Status.ESTIMATE && measure != Measure.LEVEL && name.equals(lastName);
        return ofExpected && time.status() == Status.ACTUAL ? Status.ESTIMATE : time.status();
    }

    private FigureScope.Time time(FoundNumber found, String name, int sentence) {
        FigureScope.Time before = lastTime;
        if (found.goesOn() && before != null) {
            return before;
        }
        lastTold = told(found, name);
        FigureScope.Time time =
                scope.at(text, sentence, found.clause(), found.number().start(), lastTold);
        lastTime = time;
        return isBase(found) ? scope.base(time, text, found) : time;
    }

    // 三次产业结构由1.03∶28.01∶70.96调整为0.34∶29.22∶70.44
    private void addRatio(RatioReader ratio, int words, int sentence, List<String> path, List<Figure> out) {
        int first = ratio.parts().get(0).start();
        int clause = Clauses.start(text, words, first);
        String whole = names.ratio(clause, first);
        FigureScope.Time time = scope.at(text, sentence, clause, first, FigureScope.Told.RATE);
        for (int i = 0; i < ratio.parts().size(); i++) {
            NumberToken part = ratio.parts().get(i);
            out.add(new Figure(
                    new Span(document.id(), view.offset(clause), view.endOffset(ratio.end())),
                    view.offset(part.start()),
                    view.printed(clause, ratio.end()),
                    whole + ratio.partName(i),
                    part.value(),
                    null,
                    "%",
                    Measure.LEVEL,
                    Bound.EQ,
                    time.status(),
                    time.period(),
                    path,
                    false,
                    "structure-ratio"));
        }
    }

    /** Adds the figures of a table row. */
    void addRow(List<StatisticsTable.Cell> cells, ReadingView.Paragraph row, List<String> path, List<Figure> out) {
        for (StatisticsTable.Cell cell : cells) {
            out.add(new Figure(
                    new Span(document.id(), view.offset(row.start()), view.endOffset(row.end())),
                    view.offset(cell.number().start()),
                    view.printed(row.start(), row.end()),
                    cell.indicator(),
                    StatisticsTable.value(cell),
                    null,
                    cell.unit(),
                    cell.measure(),
                    Bound.EQ,
                    Status.ACTUAL,
                    cell.period(),
                    path,
                    false,
                    "statistics-row"));
        }
    }

    private FigureScope.Told told(FoundNumber found, String name) {
        return switch (found.measure().measure()) {
            case GROWTH, MULTIPLE -> FigureScope.Told.GROWTH;
            case RANK, PROGRESS -> FigureScope.Told.RATE;
            // 比2015年提高6.2个百分点 tells of the last year, not of all
            case CHANGE ->
                Comparison.find(text, found.clause(), found.number().start()) >= 0
                        ? FigureScope.Told.GROWTH
                        : FigureScope.Told.SUM;
            case LEVEL -> toldOfLevel(found, name);
        };
    }

    private FigureScope.Told toldOfLevel(FoundNumber found, String name) {
        if (found.unit().unit().equals("%") || found.unit().unit().equals("‰")) {
            return FigureScope.Told.RATE;
        }
        if (isStated(found)) {
            return FigureScope.Told.STAND;
        }
        boolean made = Clauses.has(
                FigureWords.CUMULATED, text, found.clause(), found.number().start());
        if (!made && Clauses.isListed(text, found.clause())) {
            return lastTold; // 重大科技基础设施达到8个、全国重点实验室45家
        }
        return !made && FigureWords.STOCK.longest(name, name.length(), 0) > 0
                ? FigureScope.Told.STAND
                : FigureScope.Told.SUM;
    }

    /** Whether the words say how far a thing stands: “达到…”. */
    private boolean isStated(FoundNumber found) {
        char before = found.number().start() > found.clause()
                ? text.charAt(found.number().start() - 1)
                : ' ';
        return "到达至破过在于逾超".indexOf(before) >= 0;
    }

    /** Whether the number is where something started from: 由39亿元增长到52.8亿元. */
    private boolean isBase(FoundNumber found) {
        int end = found.bound().end();
        int stop = Math.min(found.clauseEnd(), end + 6);
        boolean rises = false;
        for (int i = end; i < stop && !NumberScan.isDigit(text.charAt(i)); i++) {
            rises |= "到至为".indexOf(text.charAt(i)) >= 0;
        }
        for (int i = found.number().start() - 1; rises && i >= found.clause(); i--) {
            if (text.charAt(i) == '由' || text.charAt(i) == '从') {
                return true;
            }
        }
        return false;
    }

    // 每人每月 821元 · 每立方米 19微克
    private String unit(FoundNumber found) {
        String unit = found.unit().unit();
        int at = found.bound().start();
        int from = found.clause();
        if (unit.endsWith("元") && at - 2 >= from) {
            if (text.startsWith("每月", at - 2)) {
                return unit + "/月";
            }
            if (text.startsWith("每人每年", at - 4) || text.startsWith("每年每人", at - 4)) {
                return unit + "/年";
            }
        }
        int counted = FigureWords.PER.longest(text, at, from);
        boolean each = counted > 0 && at - counted - 1 >= from && text.charAt(at - counted - 1) == '每';
        return each ? unit + "/" + text.substring(at - counted, at) : unit;
    }
}
