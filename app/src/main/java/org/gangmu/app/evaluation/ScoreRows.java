package org.gangmu.app.evaluation;

import java.math.BigDecimal;
import org.gangmu.document.Span;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Light;
import org.gangmu.judge.Verdict;
import org.gangmu.plan.Target;
import org.gangmu.plan.Told;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Status;
import org.gangmu.reading.IndicatorTable.Nature;
import org.gangmu.series.Observation;
import org.jspecify.annotations.Nullable;

/** The scorecard: one row per target, with numbered links to its sources. */
final class ScoreRows {
    private final Evaluation evaluation;
    private final Citations citations;

    ScoreRows(Evaluation evaluation, Citations citations) {
        this.evaluation = evaluation;
        this.citations = citations;
    }

    /** The rows of the table, a heading before each group. */
    String html() {
        StringBuilder rows = new StringBuilder();
        String group = "";
        for (Verdict verdict : evaluation.verdicts()) {
            if (!verdict.target().group().equals(group)) {
                group = verdict.target().group();
                rows.append("<tr class=\"group\"><td colspan=\"7\">")
                        .append(Html.escape(group))
                        .append("</td></tr>\n");
            }
            row(rows, verdict);
        }
        return rows.toString();
    }

    private void row(StringBuilder rows, Verdict verdict) {
        Target target = verdict.target();
        rows.append("<tr class=\"")
                .append(verdict.light().code())
                .append("\"><th scope=\"row\" class=\"name\"><b>")
                .append(Html.escape(target.indicator()))
                .append("</b>");
        if (target.isBinding()) {
            rows.append("<i class=\"tag\">约束</i>");
        }
        rows.append("<span>")
                .append(Html.escape(subtitle(target)))
                .append("</span></th>")
                .append(number("起点", value(target.base(), target), ""))
                .append(latest(verdict))
                .append(number("目标", goal(target), ""))
                .append("<td class=\"way\">")
                .append(track(verdict))
                .append("</td>")
                .append("<td class=\"verdict-cell\"><span class=\"light\">")
                .append(word(verdict))
                .append("</span></td>")
                .append("<td class=\"src\">")
                .append(citations(verdict))
                .append("</td></tr>\n");
    }

    private static String subtitle(Target target) {
        String nature = target.nature() == null ? "" : target.nature() == Nature.BINDING ? "约束性" : "预期性";
        String unit = target.unit().isEmpty() ? "" : target.unit();
        String sum = target.fiveYearSum() ? "五年累计" : "";
        return java.util.stream.Stream.of(unit, nature, sum)
                .filter(s -> !s.isEmpty())
                .collect(java.util.stream.Collectors.joining(" · "));
    }

    private static String number(String label, String value, String small) {
        return "<td class=\"n\" data-l=\"" + label + "\">" + Html.escape(value)
                + (small.isEmpty() ? "" : "<small>" + Html.escape(small) + "</small>") + "</td>";
    }

    private static String value(@Nullable Told told, Target target) {
        if (told == null) {
            return "—";
        }
        return target.fiveYearSum()
                ? "〔" + told.value().toPlainString() + "〕"
                : told.value().toPlainString();
    }

    private static String goal(Target target) {
        if (target.value() != null) {
            String sign = target.bound() == Bound.LE ? "≤ " : target.bound() == Bound.GE ? "≥ " : "";
            return sign + value(target.value(), target);
        }
        Told growth = target.growth();
        if (growth != null) {
            return "年均 " + growth.value().toPlainString() + "%";
        }
        String reference = target.reference();
        return reference == null ? "—" : reference;
    }

    private static String latest(Verdict verdict) {
        Observation latest = verdict.latest();
        if (latest == null) {
            return number("最新", "—", "");
        }
        boolean growth = latest.measure() == Measure.GROWTH;
        boolean sum = verdict.target().fiveYearSum() && verdict.value() != null;
        BigDecimal shown = sum && verdict.value() != null ? verdict.value() : latest.value();
        String text = (growth && latest.value().signum() > 0 ? "+" : "") + shown.toPlainString() + (growth ? "%" : "");
        String when = sum
                ? "至 " + latest.period() + " 累计"
                : latest.period() + (latest.status() == Status.ESTIMATE ? " 预计" : "");
        return "<td class=\"n\" data-l=\"最新\"><b>" + Html.escape(text) + "</b><small>" + Html.escape(when)
                + "</small></td>";
    }

    private static String word(Verdict verdict) {
        if (verdict.reached()) {
            return "已达到";
        }
        return verdict.cause() != null
                ? verdict.cause().chineseName()
                : verdict.light().chineseName();
    }

    /** A bar from base to target, and a mark where today should be. */
    private static String track(Verdict verdict) {
        BigDecimal progress = verdict.progress();
        if (progress == null || verdict.path() == null) {
            return "<div class=\"track empty\"></div><small>" + (verdict.light() == Light.GREY ? "无法比较" : "逐年研判")
                    + "</small>";
        }
        double done = Math.max(0.8, Math.min(100, progress.doubleValue() * 100));
        double due = Math.max(0, Math.min(100, due(verdict) * 100));
        String caption = progress.signum() < 0
                ? "低于起点，应到 " + Math.round(due) + "%"
                : "完成 " + Math.round(progress.doubleValue() * 100) + "%，应到 " + Math.round(due) + "%";
        return String.format(
                java.util.Locale.ROOT,
                "<div class=\"track\"><i style=\"width:%.1f%%\"></i><u style=\"left:%.1f%%\"></u></div><small>%s</small>",
                done,
                due,
                caption);
    }

    private static double due(Verdict verdict) {
        Told base = verdict.target().base();
        Told goal = verdict.target().value();
        BigDecimal path = verdict.path();
        if (goal == null || path == null) {
            return 0;
        }
        double from = base == null || verdict.target().fiveYearSum()
                ? 0
                : base.value().doubleValue();
        return (path.doubleValue() - from) / (goal.value().doubleValue() - from);
    }

    private String citations(Verdict verdict) {
        StringBuilder links = new StringBuilder();
        for (Span span : verdict.sources()) {
            int number = citations.number(span);
            links.append("<a href=\"#s")
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("</a>");
        }
        return links.toString();
    }
}
