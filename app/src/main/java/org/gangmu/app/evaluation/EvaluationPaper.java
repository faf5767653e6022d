package org.gangmu.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.evaluation.Citations.Source;
import org.gangmu.app.evaluation.Citations.Stretch;
import org.gangmu.app.evaluation.paper.Paper;
import org.gangmu.app.evaluation.paper.Paper.Element;
import org.gangmu.app.evaluation.paper.Paper.Grid;
import org.gangmu.app.evaluation.paper.Paper.Line;
import org.gangmu.app.evaluation.paper.Paper.Run;
import org.gangmu.app.evaluation.paper.Paper.Style;
import org.gangmu.report.Block;
import org.gangmu.report.Chapter;
import org.gangmu.report.Report;
import org.gangmu.report.Sentence;

/** Lays the report out as an official document: title, chapters, table, sources. */
final class EvaluationPaper {
    private final Report report;
    private final Citations citations;
    private final List<Element> elements = new ArrayList<>();

    private EvaluationPaper(EvaluationReport report) {
        this.report = report.report();
        this.citations = new Citations(report);
    }

    static Paper of(EvaluationReport report) {
        return new EvaluationPaper(report).paper();
    }

    private Paper paper() {
        String title = report.title().chinese();
        int half = title.indexOf("实施情况");
        if (half > 0) { // a long title stands on two lines, broken where a reader pauses
            line(Style.TITLE, Run.of(title.substring(0, half)));
        }
        line(Style.TITLE, Run.of(title.substring(Math.max(half, 0))));
        line(Style.SUBTITLE, Run.of("（依据截至" + day() + "已公布的文件）"));
        int number = 0;
        for (Chapter chapter : report.chapters()) {
            boolean appended = chapter.blocks().stream().anyMatch(Block.Table.class::isInstance);
            if (!appended) {
                number++;
                line(
                        Style.HEADING,
                        Run.of(Report.ordinal(number) + "、" + chapter.title().chinese()));
            }
            chapter.blocks().forEach(this::block);
        }
        line(Style.HEADING, Run.of("研判方法"));
        line(Style.BODY, Run.of(report.method().chinese()));
        line(Style.HEADING, Run.of("资料出处"));
        citations.list().forEach(this::source);
        return new Paper(title, report.asOf(), elements);
    }

    private String day() {
        return report.asOf().getYear() + "年" + report.asOf().getMonthValue() + "月"
                + report.asOf().getDayOfMonth() + "日";
    }

    private void line(Style style, Run... runs) {
        elements.add(new Line(style, "", List.of(runs)));
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            line(
                    Style.SUBHEADING,
                    Run.of("（" + Report.ordinal(heading.number()) + "）"
                            + heading.title().text().chinese()));
        } else if (block instanceof Block.Paragraph paragraph) {
            elements.add(new Line(Style.BODY, "", runs(paragraph)));
        } else if (block instanceof Block.Table table) {
            table(table);
        }
    }

    private List<Run> runs(Block.Paragraph paragraph) {
        List<Run> runs = new ArrayList<>();
        if (paragraph.number() > 0) {
            runs.add(Run.of(paragraph.number() + "．"));
        }
        if (paragraph.answers() > 0) {
            runs.add(Run.of("（针对问题" + paragraph.answers() + "）"));
        }
        for (Sentence sentence : paragraph.said()) {
            String text = sentence.text().chinese();
            boolean stop = text.endsWith("。");
            runs.add(Run.of(stop ? text.substring(0, text.length() - 1) : text));
            for (Stretch stretch : citations.of(sentence)) {
                runs.add(Run.citing("[" + stretch.text() + "]", anchor(stretch.first())));
            }
            if (stop) {
                runs.add(Run.of("。"));
            }
        }
        return runs;
    }

    private static String anchor(int number) {
        return "source" + number;
    }

    private void table(Block.Table table) {
        elements.add(new Grid(
                "附表　" + table.caption().chinese(),
                table.header().stream().map(text -> text.chinese()).toList(),
                table.widths(),
                table.rows().stream()
                        .map(row -> row.cells().stream()
                                .map(cell -> cell.text().chinese())
                                .toList())
                        .toList()));
    }

    private void source(Source source) {
        String date = source.date().isEmpty() ? "" : "（" + source.date() + "）";
        String text = Stream.of("[" + source.number() + "] ", "《" + source.title() + "》", date)
                .reduce("", String::concat);
        String quote = source.quote().isEmpty() ? "。" : "：“" + source.quote() + "”。";
        elements.add(new Line(Style.SOURCE, anchor(source.number()), List.of(Run.of(text + quote))));
    }
}
