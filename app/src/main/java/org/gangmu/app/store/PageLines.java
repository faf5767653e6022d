package org.gangmu.app.store;

import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.text.SourceText.Page;

/** The pages of a file as text: a line for each, start and label. */
final class PageLines {
    private PageLines() {}

    static String write(List<Page> pages) {
        return pages.stream()
                .map(page -> page.start() + " " + page.label().replaceAll("\\R", " "))
                .collect(Collectors.joining("\n"));
    }

    static List<Page> parse(String text) {
        return text.lines()
                .map(line -> line.split(" ", 2))
                .map(cells -> new Page(cells[1], Integer.parseInt(cells[0])))
                .toList();
    }
}
