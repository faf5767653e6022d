package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.Outline;
import org.gangmu.document.Span;
import org.gangmu.quantity.Period;
import org.gangmu.statement.TaskClause;
import org.gangmu.text.Enumerator;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tasks of one document: what stands between an item's number and the bracket that names its agencies. One for
 * each document; not thread-safe.
 */
final class TaskReader {
    private static final int LONGEST_TITLE = 40;
    private static final int LONGEST_BRACKET = 400;

    private final ReadingView view;
    private final String text;
    private final Document document;
    private final Outline outline;
    private final List<TaskClause> tasks = new ArrayList<>();

    /** Where the item that may become a task begins: at its number; -1 before the first paragraph after a task. */
    private int itemStart = -1;

    private int itemLevel;

    TaskReader(ReadingView view, Document document, Outline outline) {
        this.view = view;
        this.text = view.text();
        this.document = document;
        this.outline = outline;
    }

    /** The tasks of a document's paragraphs. */
    List<TaskClause> read(List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            enter(paragraph);
            readBrackets(paragraph);
        }
        return tasks;
    }

    /** An item begins at its number; a heading without a task of its own gives way to the items under it. */
    private void enter(Paragraph paragraph) {
        Enumerator mark = Enumerator.at(text, paragraph.start());
        if (mark != null && mark.level() >= 3) {
            itemStart = paragraph.start();
            itemLevel = mark.level();
        } else if (itemStart < 0) {
            itemStart = paragraph.start();
            itemLevel = 0;
        }
    }

    private void readBrackets(Paragraph paragraph) {
        for (int open = paragraph.start(); open < paragraph.end(); open++) {
            if (text.charAt(open) == '（') {
                int close = closing(open, Math.min(paragraph.end(), open + LONGEST_BRACKET));
                if (close > open) {
                    String words = text.substring(open + 1, close);
                    if (AgencyNames.isTold(words)) {
                        add(open, close, words);
                        itemStart = nextItem(close + 1, paragraph.end());
                        itemLevel = 0;
                    }
                    open = close;
                }
            }
        }
    }

    /** Where the next item of the same paragraph begins; -1 when the paragraph ends. */
    private static int nextItem(int at, int end) {
        return at < end ? at : -1;
    }

    private int closing(int open, int end) {
        int depth = 0;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private void add(int open, int close, String words) {
        int start = itemStart < 0 ? open : itemStart;
        Enumerator mark = Enumerator.at(text, start);
        int body = mark == null ? start : start + mark.length();
        String told =
                text.substring(Math.min(body, open), open).replace("\n", "").strip();
        if (told.length() < 4) {
            return;
        }
        AgencyNames agencies = AgencyNames.parse(words);
        tasks.add(new TaskClause(
                new Span(document.id(), view.offset(start), view.endOffset(close + 1)),
                planTitle(),
                sectionAbove(start),
                mark == null ? null : number(text.substring(start, body)),
                title(told),
                told,
                agencies.lead(),
                agencies.responsible(),
                Deadline.find(told, year()),
                itemLevel == 0 ? "task-unnumbered" : "task-with-agencies"));
    }

    private int year() {
        Period period = document.period();
        return period.isKnown() ? period.firstYear() : 0;
    }

    private String planTitle() {
        return document.title();
    }

    /** The headings above, without the item's own. */
    private List<String> sectionAbove(int start) {
        List<String> path = outline.path(start);
        boolean own = !path.isEmpty() && text.startsWith(path.get(path.size() - 1), start);
        return own ? path.subList(0, path.size() - 1) : path;
    }

    private static @Nullable String number(String mark) {
        String bare = mark.replaceAll("[（）、.．]", "");
        return bare.isEmpty() ? null : bare;
    }

    private static String title(String told) {
        int stop = told.length();
        for (int i = 0; i < told.length(); i++) {
            if ("。；".indexOf(told.charAt(i)) >= 0) {
                stop = i;
                break;
            }
        }
        if (stop <= LONGEST_TITLE) {
            return told.substring(0, stop);
        }
        int comma = told.lastIndexOf('，', LONGEST_TITLE);
        return told.substring(0, comma > 6 ? comma : LONGEST_TITLE);
    }
}
