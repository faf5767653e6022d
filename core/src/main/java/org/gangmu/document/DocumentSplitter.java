package org.gangmu.document;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;

/**
 * Finds where the documents of a file begin. A gazette holds several; a notice and the plan it issues are one. A new
 * document begins only where a title is followed by what follows titles: a document number, the day and place of a report,
 * a salutation. Stateless.
 */
final class DocumentSplitter {
    private static final int TITLE_LINES = 4;
    private static final int FOLLOW_UP_LINES = 4;
    private static final int LONGEST_TITLE_LINE = 60;

    private DocumentSplitter() {}

    /** The indexes of the first paragraphs of the documents, ascending. What stands before the first is front matter. */
    static List<Integer> starts(ReadingView view) {
        List<Integer> starts = new ArrayList<>();
        int titleEnd = 0;
        for (int i = 0; i < view.paragraphs().size(); i++) {
            int end = titleEnd(view, i, starts.size() > 1);
            if (end <= 0) {
                continue;
            }
            int first = Math.max(titleEnd, firstLine(view, i));
            if (starts.isEmpty() || hasBody(view, starts.get(starts.size() - 1), first)) {
                starts.add(first);
            }
            titleEnd = end;
            i = end - 1;
        }
        boolean gazette = starts.size() > 1 && !hasBody(view, 0, starts.get(0));
        if (!gazette) {
            starts.remove(Integer.valueOf(0));
            if (!starts.isEmpty() && !hasBody(view, 0, starts.get(0))) {
                starts.remove(0);
            }
            starts.add(0, 0);
        }
        return starts;
    }

    /** Where the title that begins at paragraph {@code i} ends (exclusive), if a document begins there; else 0. */
    private static int titleEnd(ReadingView view, int i, boolean gazette) {
        List<Paragraph> paragraphs = view.paragraphs();
        String line = line(view, i);
        if (line.length() > LONGEST_TITLE_LINE || hasStop(line)) {
            return 0;
        }
        if (TitleWords.isWorkReport(line)) {
            return isFollowed(view, i + 1) ? i + 1 : 0;
        }
        if (TitleWords.isStatistics(line)) {
            return follows(view, i) || isPublished(view, i) || gazette && isTableAhead(view, i) ? i + 1 : 0;
        }
        if (!TitleWords.opens(line)) {
            return 0;
        }
        StringBuilder title = new StringBuilder();
        for (int end = i; end < Math.min(paragraphs.size(), i + TITLE_LINES); end++) {
            String part = line(view, end);
            if (hasStop(part) || part.length() > LONGEST_TITLE_LINE) {
                return 0;
            }
            title.append(part);
            if (TitleWords.closes(title)) {
                return isFollowed(view, end + 1) ? end + 1 : 0;
            }
        }
        return 0;
    }

    /** Whether a document number, a report's day and place or a salutation stands within the next lines. */
    private static boolean isFollowed(ReadingView view, int from) {
        int to = Math.min(view.paragraphs().size(), from + FOLLOW_UP_LINES);
        for (int i = from; i < to; i++) {
            if (TitleWords.followsTitle(line(view, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the paragraph before is a sign-off, so that a table may open a document of its own. */
    private static boolean follows(ReadingView view, int i) {
        return i == 0 || TitleWords.isSignOff(line(view, i - 1));
    }

    /** Whether the line below tells who published a bulletin, or when, so that one file may hold those of several years. */
    private static boolean isPublished(ReadingView view, int i) {
        return i + 1 < view.paragraphs().size() && TitleWords.isPublished(line(view, i + 1));
    }

    /** Whether a table begins within the next lines. */
    private static boolean isTableAhead(ReadingView view, int i) {
        int to = Math.min(view.paragraphs().size(), i + 10);
        return view.paragraphs().subList(i, to).stream().anyMatch(Paragraph::row);
    }

    /** The first of the issuer's and number's lines above a title. */
    private static int firstLine(ReadingView view, int title) {
        int first = title;
        while (first > 0 && title - first < 4 && TitleWords.isIssuerLine(line(view, first - 1))) {
            first--;
        }
        return first;
    }

    /** Whether the document that began before has said anything: a sentence stands between. */
    private static boolean hasBody(ReadingView view, int from, int to) {
        for (int i = from; i < to; i++) {
            Paragraph paragraph = view.paragraphs().get(i);
            if (paragraph.end() - paragraph.start() > LONGEST_TITLE_LINE || paragraph.row()) {
                return true;
            }
        }
        return to - from > 8;
    }

    private static boolean hasStop(String line) {
        return line.indexOf('。') >= 0 || line.indexOf('；') >= 0;
    }

    static String line(ReadingView view, int i) {
        Paragraph paragraph = view.paragraphs().get(i);
        int end = Math.min(paragraph.end(), paragraph.start() + 200);
        return view.text().substring(paragraph.start(), end).replace(" ", "");
    }
}
