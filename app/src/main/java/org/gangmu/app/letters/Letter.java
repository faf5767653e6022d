package org.gangmu.app.letters;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gangmu.app.evaluation.paper.Docx;
import org.gangmu.app.evaluation.paper.Paper;
import org.gangmu.app.evaluation.paper.Paper.Element;
import org.gangmu.app.evaluation.paper.Paper.Grid;
import org.gangmu.app.evaluation.paper.Paper.Line;
import org.gangmu.app.evaluation.paper.Paper.Run;
import org.gangmu.app.evaluation.paper.Paper.Style;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A letter as GB/T 9704-2012 has its parts: 发文字号, 标题, 主送机关, 正文, 附表, 署名, 成文日期.
 *
 * @param mark 发文字号; empty of a draft
 * @param addressee 主送机关; empty where there is none
 * @param parts the body
 * @param table 附表; null where there is none
 * @param signed who signs, one a line
 */
public record Letter(
        String mark,
        String title,
        String addressee,
        List<Part> parts,
        @Nullable Table table,
        List<String> signed,
        LocalDate date) {
    private static final MediaType DOCX =
            new MediaType("application", "vnd.openxmlformats-officedocument.wordprocessingml.document");

    public Letter {
        parts = List.copyOf(parts);
        signed = List.copyOf(signed);
    }

    /**
     * A heading or a paragraph.
     *
     * @param heading whether it is one: “一、…”
     */
    public record Part(boolean heading, String text) {
        public static Part heading(String text) {
            return new Part(true, text);
        }

        public static Part said(String text) {
            return new Part(false, text);
        }
    }

    /** @param widths of the columns, relative to each other */
    public record Table(String caption, List<String> head, List<Integer> widths, List<List<String>> rows) {
        public Table {
            head = List.copyOf(head);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
        }
    }

    /** 2024年2月1日. */
    public static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public String dateText() {
        return chinese(date);
    }

    /** The letter as a Word document, to be saved under {@code name}. */
    public ResponseEntity<byte[]> docx(String name) {
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(Docx.write(paper()));
    }

    private Paper paper() {
        var elements = new ArrayList<Element>();
        if (!mark.isEmpty()) {
            elements.add(line(Style.NUMBER, mark));
            elements.add(line(Style.NUMBER, ""));
        }
        elements.add(line(Style.TITLE, title));
        elements.add(line(Style.NUMBER, ""));
        if (!addressee.isEmpty()) {
            elements.add(line(Style.ADDRESSEE, addressee + "："));
        }
        parts.forEach(part -> elements.add(line(part.heading() ? Style.HEADING : Style.BODY, part.text())));
        elements.add(line(Style.NUMBER, ""));
        signed.forEach(who -> elements.add(line(Style.SIGNED, who)));
        elements.add(line(Style.SIGNED, chinese(date)));
        if (table != null) {
            elements.add(new Grid(table.caption(), table.head(), table.widths(), table.rows()));
        }
        return new Paper(title, date, elements);
    }

    private static Line line(Style style, String text) {
        return new Line(style, "", List.of(Run.of(text)));
    }
}
