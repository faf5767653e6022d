package org.gangmu.app.evaluation;

import org.gangmu.app.evaluation.Citations.Source;
import org.gangmu.app.evaluation.Citations.Stretch;
import org.gangmu.judge.Evaluation;
import org.gangmu.judge.Light;
import org.gangmu.report.Block;
import org.gangmu.report.Chapter;
import org.gangmu.report.Report;
import org.gangmu.report.Sentence;

/** The report as one page that needs nothing else: read on a screen or a phone, printed on A4. */
public final class EvaluationHtml {
    private final Evaluation evaluation;
    private final Report report;
    private final Citations citations;

    private EvaluationHtml(EvaluationReport report) {
        this.evaluation = report.evaluation();
        this.report = report.report();
        this.citations = new Citations(report);
    }

    /** The whole page. */
    public static String render(EvaluationReport report) {
        return new EvaluationHtml(report).page();
    }

    private String page() {
        return Html.resource("report.html")
                .replace("{{style}}", Html.resource("report.css"))
                .replace("{{title}}", Html.escape(report.title().chinese()))
                .replace("{{region}}", Html.escape(report.regionName()))
                .replace("{{kind}}", report.kind().title().chinese())
                .replace("{{asOf}}", evaluation.asOf().toString())
                .replace("{{plan}}", Html.escape(evaluation.plan().title()))
                .replace("{{period}}", evaluation.plan().period().toString().replace('-', '—'))
                .replace("{{headline}}", new Headline(evaluation).sentence())
                .replace("{{counts}}", counts())
                .replace("{{contents}}", contents())
                .replace("{{chapters}}", chapters())
                .replace("{{sources}}", sources())
                .replace("{{method}}", Html.escape(report.method().chinese()));
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

    private String contents() {
        StringBuilder contents = new StringBuilder();
        int number = 0;
        for (Chapter chapter : report.chapters()) {
            number++;
            contents.append("<a href=\"#")
                    .append(chapter.code())
                    .append("\">")
                    .append(title(chapter, number))
                    .append("</a>");
        }
        return contents.append("<a href=\"#sources\">资料出处</a>").toString();
    }

    private static String title(Chapter chapter, int number) {
        boolean table = isTable(chapter);
        return (table ? "" : Report.ordinal(number) + "、") + chapter.title().chinese();
    }

    private static boolean isTable(Chapter chapter) {
        return chapter.blocks().stream().anyMatch(Block.Table.class::isInstance);
    }

    private String chapters() {
        StringBuilder html = new StringBuilder();
        int number = 0;
        for (Chapter chapter : report.chapters()) {
            number++;
            html.append("<section id=\"")
                    .append(chapter.code())
                    .append("\"><h2>")
                    .append(title(chapter, number))
                    .append("</h2>\n");
            chapter.blocks().forEach(block -> block(html, block));
            html.append("</section>\n");
        }
        return html.toString();
    }

    private void block(StringBuilder html, Block block) {
        if (block instanceof Block.Heading heading) {
            html.append("<h3>（")
                    .append(Report.ordinal(heading.number()))
                    .append("）")
                    .append(Html.escape(heading.title().text().chinese()))
                    .append("</h3>\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            paragraph(html, paragraph);
        } else if (block instanceof Block.Table) {
            html.append(Html.resource("scorecard.html")
                    .replace(
                            "{{baseYear}}",
                            String.valueOf(evaluation.plan().period().firstYear() - 1))
                    .replace(
                            "{{targetYear}}",
                            String.valueOf(evaluation.plan().period().lastYear()))
                    .replace("{{rows}}", new ScoreRows(evaluation, citations).html()));
        }
    }

    private void paragraph(StringBuilder html, Block.Paragraph paragraph) {
        boolean problem = paragraph.number() > 0 && paragraph.answers() == 0;
        Light light = paragraph.light();
        html.append("<p class=\"")
                .append(paragraph.number() > 0 ? "item " : "said ")
                .append(light == null ? "" : light.code())
                .append('"')
                .append(problem ? " id=\"problem" + paragraph.number() + "\"" : "")
                .append('>');
        if (paragraph.number() > 0) {
            html.append("<b class=\"no\">").append(paragraph.number()).append("</b>");
        }
        paragraph.said().forEach(sentence -> sentence(html, sentence));
        if (paragraph.answers() > 0) {
            html.append("<a class=\"answers\" href=\"#problem")
                    .append(paragraph.answers())
                    .append("\">针对问题 ")
                    .append(paragraph.answers())
                    .append("</a>");
        }
        html.append("</p>\n");
    }

    private void sentence(StringBuilder html, Sentence sentence) {
        html.append("<span id=\"")
                .append(sentence.id())
                .append("\">")
                .append(Html.escape(sentence.text().chinese()))
                .append("</span><sup>");
        for (Stretch stretch : citations.of(sentence)) {
            html.append("<a href=\"#s")
                    .append(stretch.first())
                    .append("\">")
                    .append(stretch.text())
                    .append("</a>");
        }
        html.append("</sup>");
    }

    private String sources() {
        StringBuilder list = new StringBuilder();
        for (Source source : citations.list()) {
            String date = source.date().isEmpty() ? "" : "（" + source.date() + "）";
            String title = "《" + Html.escape(source.title()) + "》" + date;
            list.append("<li id=\"s").append(source.number()).append("\">");
            if (source.quote().isEmpty()) {
                list.append("<cite>").append(title).append("</cite></li>\n");
            } else {
                list.append("<q>")
                        .append(Html.escape(source.quote()))
                        .append("</q><cite>")
                        .append(title)
                        .append("，第 ")
                        .append(source.from())
                        .append(" 字起</cite></li>\n");
            }
        }
        return list.toString();
    }
}
