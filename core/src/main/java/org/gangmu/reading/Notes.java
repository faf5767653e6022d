package org.gangmu.reading;

import java.util.List;
import org.gangmu.text.ReadingView.Paragraph;

/**
 * Tells the explanatory parts of a document, whose numbers define words and state nothing: a glossary (名词解释) to its end,
 * the notes below a table or bulletin (注：1. 本公报中…). One for each document; not thread-safe.
 */
final class Notes {
    private static final int LONGEST_ITEM = 400;

    private final String text;
    private boolean inside;

    Notes(String text) {
        this.text = text;
    }

    /** Whether {@code paragraph} explains; to be asked for every paragraph in order. {@code path} is what stands above it. */
    boolean covers(Paragraph paragraph, List<String> path) {
        int start = paragraph.start();
        if (text.startsWith("注：", start) || text.startsWith("注释：", start)) {
            inside = true;
        } else if (inside) {
            inside = !paragraph.row() && isItem(start) && paragraph.end() - start <= LONGEST_ITEM;
        }
        return inside || path.stream().anyMatch(Notes::isGlossary);
    }

    private boolean isItem(int start) {
        char c = text.charAt(start);
        return NumberScan.isDigit(c) || c == '（' || c >= '①' && c <= '⑳';
    }

    private static boolean isGlossary(String heading) {
        return heading.endsWith("名词解释") || heading.endsWith("名词注释") || heading.endsWith("注释");
    }
}
