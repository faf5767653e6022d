package org.gangmu.app.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.judge.Light;
import org.gangmu.report.Block;
import org.gangmu.report.Chapter;
import org.gangmu.report.Report;
import org.gangmu.report.ReportKind;
import org.gangmu.report.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A report as the workspace shows it, in the reader's language.
 *
 * @param kinds which evaluations can be chosen
 */
public record ReportView(String title, String method, List<Choice> kinds, List<ChapterView> chapters) {
    public ReportView {
        kinds = List.copyOf(kinds);
        chapters = List.copyOf(chapters);
    }

    /** A kind of evaluation; {@code chosen} is the one shown. */
    public record Choice(String code, String name, boolean chosen) {}

    /** @param table whether it is the table of all indicators, which the page draws as its scorecard */
    public record ChapterView(String code, String title, boolean table, List<BlockView> blocks) {
        public ChapterView {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A heading or a paragraph.
     *
     * @param number empty where it is no item of a list
     * @param answers the number of the problem it answers; empty where it answers none
     * @param tone the light it speaks of; empty where it judges nothing
     */
    public record BlockView(boolean heading, String number, String answers, String tone, List<SentenceView> sentences) {
        public BlockView {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence.
     *
     * @param first the sources shown beside it
     * @param more those shown on demand
     */
    public record SentenceView(String id, String text, List<SourceLink> first, List<SourceLink> more) {
        public SentenceView {
            first = List.copyOf(first);
            more = List.copyOf(more);
        }
    }

    private static final int SHOWN = 2;

    static ReportView of(EvaluationReport evaluation, Holdings holdings, Words words) {
        Report report = evaluation.report();
        Maker maker = new Maker(new Anchors(holdings, words), words.english());
        List<ChapterView> chapters = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            chapters.add(maker.chapter(chapter, chapters.size() + 1));
        }
        List<Choice> kinds = Stream.of(ReportKind.values())
                .map(kind -> new Choice(kind.code(), kind.title().in(words.english()), kind == report.kind()))
                .toList();
        return new ReportView(
                report.title().in(words.english()), report.method().in(words.english()), kinds, chapters);
    }

    private record Maker(Anchors anchors, boolean english) {
        ChapterView chapter(Chapter chapter, int number) {
            boolean table = chapter.blocks().stream().anyMatch(Block.Table.class::isInstance);
            String ordinal = table ? "" : english ? number + ". " : Report.ordinal(number) + "、";
            return new ChapterView(
                    chapter.code(),
                    ordinal + chapter.title().in(english),
                    table,
                    chapter.blocks().stream()
                            .filter(block -> !(block instanceof Block.Table))
                            .map(this::block)
                            .toList());
        }

        private BlockView block(Block block) {
            List<SentenceView> sentences = block.sentences().map(this::sentence).toList();
            if (block instanceof Block.Paragraph paragraph) {
                return new BlockView(
                        false, number(paragraph.number()), number(paragraph.answers()), tone(paragraph), sentences);
            }
            int number = block instanceof Block.Heading heading ? heading.number() : 0;
            return new BlockView(
                    true, english ? "(" + number + ") " : "（" + Report.ordinal(number) + "）", "", "", sentences);
        }

        private static String number(int number) {
            return number == 0 ? "" : String.valueOf(number);
        }

        /** An item's own light; else that of the one sentence that has one. */
        private static String tone(Block.Paragraph paragraph) {
            @Nullable
            Light light = paragraph.light() != null
                    ? paragraph.light()
                    : paragraph.said().stream()
                            .map(Sentence::light)
                            .filter(java.util.Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            return light == null ? "" : light.code();
        }

        private SentenceView sentence(Sentence sentence) {
            List<SourceLink> links =
                    sentence.sources().stream().map(anchors::link).distinct().toList();
            int shown = Math.min(SHOWN, links.size());
            return new SentenceView(
                    sentence.id(),
                    sentence.text().in(english) + (english ? " " : ""),
                    links.subList(0, shown),
                    links.subList(shown, links.size()));
        }
    }
}
