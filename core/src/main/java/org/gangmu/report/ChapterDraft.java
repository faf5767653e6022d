package org.gangmu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gangmu.judge.Light;
import org.gangmu.report.Block.Row;
import org.jspecify.annotations.Nullable;

/** A chapter while it is written: gives each sentence its id. */
final class ChapterDraft {
    private final String code;
    private final Text title;
    private final List<Block> blocks = new ArrayList<>();
    private int sentences;
    private int headings;
    private int items;

    ChapterDraft(String code, String chinese, String english) {
        this.code = code;
        this.title = new Text(chinese, english);
    }

    private Sentence place(Sentence.Draft draft) {
        sentences++;
        return draft.at(code + "-" + sentences);
    }

    private List<Sentence> place(List<Sentence.Draft> drafts) {
        return drafts.stream().map(this::place).toList();
    }

    ChapterDraft heading(Sentence.Draft heading) {
        headings++;
        blocks.add(new Block.Heading(headings, place(heading)));
        return this;
    }

    ChapterDraft say(Sentence.Draft... drafts) {
        return say(List.of(drafts));
    }

    ChapterDraft say(List<Sentence.Draft> drafts) {
        if (!drafts.isEmpty()) {
            blocks.add(new Block.Paragraph(0, 0, null, place(drafts)));
        }
        return this;
    }

    /** A numbered item; answers its number. */
    int item(int answers, @Nullable Light light, List<Sentence.Draft> drafts) {
        items++;
        blocks.add(new Block.Paragraph(items, answers, light, place(drafts)));
        return items;
    }

    void table(Text caption, List<Text> header, List<Integer> widths, List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Row(place(line.cells()), line.light()));
        }
        blocks.add(new Block.Table(caption, header, widths, rows));
    }

    /** A row of a table before it has its place. */
    record Line(List<Sentence.Draft> cells, @Nullable Light light) {}

    /** Empty where nothing was said. */
    Optional<Chapter> chapter() {
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Chapter(code, title, blocks));
    }
}
