package org.gangmu.report;

import java.util.List;
import java.util.stream.Stream;

/**
 * A chapter of a report.
 *
 * @param code stays the same whichever chapters a report has: overall, indicators, tasks, projects, budget, problems,
 *     suggestions, table
 */
public record Chapter(String code, Text title, List<Block> blocks) {
    public Chapter {
        blocks = List.copyOf(blocks);
    }

    public Stream<Sentence> sentences() {
        return blocks.stream().flatMap(Block::sentences);
    }
}
