package org.gangmu.app.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangmu.document.Span;
import org.gangmu.report.Block;
import org.gangmu.report.Chapter;
import org.gangmu.report.Report;
import org.gangmu.report.Sentence;
import org.gangmu.report.Text;
import org.gangmu.report.Value;

/** The report as JSON: chapters, blocks, sentences; each sentence with its numbers and the rows it rests on. Stateless. */
final class ReportJson {
    private ReportJson() {}

    static Map<String, Object> fields(EvaluationReport evaluation) {
        Report report = evaluation.report();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("kind", report.kind().code());
        put(fields, "title", report.title());
        fields.put(
                "chapters", report.chapters().stream().map(ReportJson::chapter).toList());
        put(fields, "method", report.method());
        return fields;
    }

    private static void put(Map<String, Object> fields, String name, Text text) {
        fields.put(name, text.chinese());
        fields.put(name + "English", text.english());
    }

    private static Map<String, Object> chapter(Chapter chapter) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", chapter.code());
        put(fields, "title", chapter.title());
        fields.put("blocks", chapter.blocks().stream().map(ReportJson::block).toList());
        return fields;
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (block instanceof Block.Heading heading) {
            fields.put("kind", "heading");
            fields.put("number", heading.number());
            fields.put("sentences", List.of(sentence(heading.title())));
        } else if (block instanceof Block.Paragraph paragraph) {
            fields.put("kind", "paragraph");
            fields.put("number", paragraph.number() == 0 ? null : paragraph.number());
            fields.put("answers", paragraph.answers() == 0 ? null : paragraph.answers());
            fields.put(
                    "light",
                    paragraph.light() == null ? null : paragraph.light().code());
            fields.put(
                    "sentences",
                    paragraph.said().stream().map(ReportJson::sentence).toList());
        } else if (block instanceof Block.Table table) {
            fields.put("kind", "table");
            put(fields, "caption", table.caption());
            fields.put("header", table.header().stream().map(Text::chinese).toList());
            fields.put(
                    "headerEnglish", table.header().stream().map(Text::english).toList());
            fields.put(
                    "rows",
                    table.rows().stream()
                            .map(row -> row.cells().stream()
                                    .map(ReportJson::sentence)
                                    .toList())
                            .toList());
        }
        return fields;
    }

    private static Map<String, Object> sentence(Sentence sentence) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", sentence.id());
        put(fields, "text", sentence.text());
        fields.put("light", sentence.light() == null ? null : sentence.light().code());
        Map<String, Object> numbers = new LinkedHashMap<>();
        sentence.values().forEach((name, value) -> {
            if (value instanceof Value.Amount amount) {
                numbers.put(name, number(amount));
            }
        });
        fields.put("numbers", numbers);
        fields.put("sources", sentence.sources().stream().map(ReportJson::place).toList());
        return fields;
    }

    private static Map<String, Object> number(Value.Amount amount) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("text", amount.text().chinese());
        fields.put("kind", amount.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        if (amount instanceof Value.Computed computed) {
            fields.put("formula", computed.formula().name().toLowerCase(Locale.ROOT));
            fields.put(
                    "inputs", computed.inputs().stream().map(ReportJson::number).toList());
        } else if (amount instanceof Value.Judged judged) {
            fields.put("of", judged.aspect().name().toLowerCase(Locale.ROOT));
        }
        return fields;
    }

    private static Map<String, Object> place(Span span) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("document", span.document());
        place.put("start", span.start());
        place.put("end", span.end());
        return place;
    }
}
