package org.gangmu.report;

import java.util.List;
import java.util.stream.Stream;
import org.gangmu.judge.Light;
import org.jspecify.annotations.Nullable;

/** What a chapter is made of. */
public sealed interface Block {
    /** Its sentences, in order. */
    Stream<Sentence> sentences();

    /** A heading inside a chapter: （一）综合实力. */
    record Heading(int number, Sentence title) implements Block {
        @Override
        public Stream<Sentence> sentences() {
            return Stream.of(title);
        }
    }

    /**
     * Sentences that belong together.
     *
     * @param number of an item in a list; 0 where it is none
     * @param answers the number of the problem it answers; 0 where it answers none
     * @param light what an item is about; null where nothing is judged
     */
    record Paragraph(int number, int answers, @Nullable Light light, List<Sentence> said) implements Block {
        public Paragraph {
            said = List.copyOf(said);
        }

        @Override
        public Stream<Sentence> sentences() {
            return said.stream();
        }
    }

    /**
     * A table.
     *
     * @param widths of the columns, relative to each other
     */
    record Table(Text caption, List<Text> header, List<Integer> widths, List<Row> rows) implements Block {
        public Table {
            header = List.copyOf(header);
            widths = List.copyOf(widths);
            rows = List.copyOf(rows);
            for (Row row : rows) {
                if (row.cells().size() != header.size()) {
                    throw new IllegalArgumentException("A row of " + row.cells().size() + " cells under " + header);
                }
            }
        }

        @Override
        public Stream<Sentence> sentences() {
            return rows.stream().flatMap(row -> row.cells().stream());
        }
    }

    /** A row of a table; each cell is a sentence. */
    record Row(List<Sentence> cells, @Nullable Light light) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
