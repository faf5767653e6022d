package org.gangmu.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Period;
import org.gangmu.quantity.Status;
import org.gangmu.report.Sentence.Draft;
import org.gangmu.report.Value.Cited;
import org.gangmu.report.Value.Computed;
import org.gangmu.report.Value.When;
import org.gangmu.statement.BudgetLine;
import org.gangmu.statement.Figure;
import org.jspecify.annotations.Nullable;

/** 财政与债务: the latest year whose books are told, and the debt against its limit. Nothing where nothing is told. */
final class BudgetChapter {
    private final Basis basis;
    private final List<BudgetLine> lines;

    BudgetChapter(Basis basis) {
        this.basis = basis;
        this.lines = basis.statements(BudgetLine.class);
    }

    Optional<Chapter> chapter() {
        ChapterDraft chapter = new ChapterDraft("budget", "财政与债务", "Budget and debt");
        List<Draft> said = new ArrayList<>();
        book("budget_revenue", "一般公共预算收入", "general public budget revenue").ifPresent(said::add);
        book("budget_expenditure", "一般公共预算支出", "general public budget expenditure")
                .ifPresent(said::add);
        book("fund_revenue", "政府性基金收入", "government fund revenue").ifPresent(said::add);
        book("fund_expenditure", "政府性基金支出", "government fund expenditure").ifPresent(said::add);
        chapter.say(said);
        debt().ifPresent(chapter::say);
        return chapter.chapter();
    }

    /** “2022年一般公共预算收入完成446200万元，为年初预算448500万元的99.5%。” */
    private Optional<Draft> book(String indicator, String chinese, String english) {
        return lines.stream()
                .filter(line -> line.phase().equals("executed") && is(line, indicator))
                .max(Comparator.comparingInt(BudgetLine::year))
                .map(done -> {
                    BudgetLine planned = planned(done, indicator);
                    Draft draft = Sentence.of("{when}" + chinese + "{done}", "In {when} " + english + " came to {done}")
                            .with("when", new When(done.span(), done.numberStart(), Period.year(done.year())))
                            .with("done", cited(done));
                    if (planned != null) {
                        boolean adjusted = planned.phase().equals("adjusted");
                        draft.and(
                                        "，为" + (adjusted ? "调整预算" : "年初预算") + "{planned}的{share}",
                                        ", {share} of the {planned} " + (adjusted ? "adjusted" : "planned"))
                                .with("planned", cited(planned))
                                .with("share", Computed.of(Formula.RATIO, Computed.SHARE, cited(done), cited(planned)));
                    }
                    return draft.and("。", ".");
                });
    }

    private static boolean is(BudgetLine line, String indicator) {
        return Catalogue.standard().key(line.item()).equals(indicator);
    }

    /** What was planned of the same in the same unit; the adjusted budget before the first one. */
    private @Nullable BudgetLine planned(BudgetLine done, String indicator) {
        return lines.stream()
                .filter(line -> line.year() == done.year()
                        && line.unit().equals(done.unit())
                        && line.side().equals(done.side())
                        && !line.phase().equals("executed"))
                .filter(line -> is(line, indicator)
                        || Catalogue.standard()
                                .key(line.item().replaceFirst("(年初预算|调整预算|预算)$", ""))
                                .equals(indicator))
                .max(Comparator.comparing(BudgetLine::phase, Comparator.comparing(phase -> !phase.equals("adjusted")))
                        .reversed())
                .orElse(null);
    }

    private static Cited cited(BudgetLine line) {
        return new Cited(line.span(), line.numberStart(), line.amount(), line.unit());
    }

    private Optional<Draft> debt() {
        Optional<Figure> balance = latest("债务余额");
        return balance.map(owed -> {
            Draft draft = Sentence.of(
                            "{when}末政府债务余额{balance}", "At the end of {when} government debt stood at {balance}")
                    .with("when", When.of(owed))
                    .with("balance", Cited.of(owed));
            latest("债务限额")
                    .filter(limit ->
                            limit.unit().equals(owed.unit()) && limit.period().equals(owed.period()))
                    .ifPresent(limit -> {
                        Computed share = Computed.of(Formula.RATIO, Computed.SHARE, Cited.of(owed), Cited.of(limit));
                        boolean over = share.amount() > 1;
                        draft.and(
                                        "，为限额{limit}的{share}，" + (over ? "已超过限额" : "未超过限额"),
                                        ", {share} of its limit of {limit}" + (over ? ": above the limit" : ""))
                                .with("limit", Cited.of(limit))
                                .with("share", share);
                    });
            return draft.and("。", ".");
        });
    }

    /** The whole debt, and not its general or special part. */
    private Optional<Figure> latest(String words) {
        return basis.statements(Figure.class).stream()
                .filter(figure -> figure.indicator().endsWith(words)
                        && !figure.indicator().matches(".*(一般|专项|隐性|省级|市级).*")
                        && figure.measure() == Measure.LEVEL
                        && figure.status() != Status.TARGET
                        && figure.period().isSingleYear())
                .max(Comparator.comparing(Figure::period));
    }
}
