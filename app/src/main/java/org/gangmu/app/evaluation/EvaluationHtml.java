package org.gangmu.app.evaluation;

import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.Span;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Finding;
import org.gangmu.judge.Light;
import org.gangmu.judge.Outcome;

/** The report as one page that needs nothing else: read on a screen or a phone, printed on A4. */
public final class EvaluationHtml {
    private final EvaluationReport report;
    private final Evaluation evaluation;

    private EvaluationHtml(EvaluationReport report) {
        this.report = report;
        this.evaluation = report.evaluation();
    }

    /** The whole page. */
    public static String render(EvaluationReport report) {
        return new EvaluationHtml(report).page();
    }

    private String page() {
        Headline headline = new Headline(evaluation);
        ScoreRows score = new ScoreRows(evaluation);
        String rows = score.html();
        return Html.resource("report.html")
                .replace("{{style}}", Html.resource("report.css"))
                .replace("{{region}}", Html.escape(report.regionName()))
                .replace("{{asOf}}", evaluation.asOf().toString())
                .replace("{{plan}}", Html.escape(evaluation.plan().title()))
                .replace("{{period}}", evaluation.plan().period().toString().replace('-', '—'))
                .replace("{{headline}}", headline.sentence())
                .replace("{{paragraph}}", headline.paragraph())
                .replace("{{counts}}", counts())
                .replace(
                        "{{baseYear}}",
                        String.valueOf(evaluation.plan().period().firstYear() - 1))
                .replace(
                        "{{targetYear}}",
                        String.valueOf(evaluation.plan().period().lastYear()))
                .replace("{{rows}}", rows)
                .replace("{{findings}}", findings())
                .replace("{{sources}}", sources(score.cited()))
                .replace(
                        "{{rules}}",
                        Html.escape(evaluation.rules().name() + " "
                                + evaluation.rules().citation()))
                .replace("{{yellow}}", String.valueOf(evaluation.rules().yellowFrom()))
                .replace("{{fresh}}", String.valueOf(evaluation.rules().freshMonths()));
    }

    private String counts() {
        StringBuilder counts = new StringBuilder();
        evaluation
                .counts()
                .forEach((light, count) -> counts.append("<div class=\"")
                        .append(light.code())
                        .append("\"><div class=\"count\">")
                        .append(count)
                        .append("</div><span>")
                        .append(countWord(light))
                        .append("</span></div>"));
        return counts.toString();
    }

    private static String countWord(Light light) {
        return switch (light) {
            case GREEN -> "在轨或已达到";
            case YELLOW -> "偏慢，仍可追上";
            case RED -> "明显落后";
            case GREY -> "缺数或待下达";
        };
    }

    /** What contradicts between the documents the judgement rests on. */
    private String findings() {
        StringBuilder list = new StringBuilder();
        for (Finding finding : report.findings()) {
            if (finding.verdict() == Outcome.CONTRADICTS) {
                list.append("<li><b>")
                        .append(finding.rule().chineseName())
                        .append("</b> ")
                        .append(Html.escape(finding.message()))
                        .append("</li>\n");
            }
        }
        return list.length() == 0
                ? ""
                : "<h2>数据不一致 <small>下列数字彼此矛盾，请核实</small></h2>\n<ul class=\"findings\">\n" + list + "</ul>\n";
    }

    private String sources(List<Span> cited) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < cited.size(); i++) {
            Span span = cited.get(i);
            String title = report.document(span).map(EvaluationHtml::source).orElse("");
            list.append("<li id=\"s")
                    .append(i + 1)
                    .append("\"><q>")
                    .append(Html.escape(report.quote(span)))
                    .append("</q><cite>")
                    .append(title)
                    .append("，第 ")
                    .append(span.start())
                    .append(" 字起</cite></li>\n");
        }
        return list.toString();
    }

    private static String source(Document document) {
        String date = document.date() == null ? "" : "（" + document.date() + "）";
        return "《" + Html.escape(document.title()) + "》" + date;
    }
}
