package org.gangmu.document.format;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.text.SourceText;

/** Collects lines and page starts into a {@link SourceText}. Refuses more than {@link Formats#MAX_TEXT} characters. */
final class TextPages {

    private final RawFile file;
    private final StringBuilder chars = new StringBuilder();
    private final List<SourceText.Page> pages = new ArrayList<>();

    TextPages(RawFile file) {
        this.file = file;
    }

    /** What follows stands on a new page. */
    void page(String label) {
        pages.add(new SourceText.Page(label, chars.length()));
    }

    /** A new page starts so many characters after what is there already. */
    void page(String label, int ahead) {
        pages.add(new SourceText.Page(label, chars.length() + ahead));
    }

    /** Names the page that everything so far stands on. */
    void firstPage(String label) {
        pages.add(0, new SourceText.Page(label, 0));
    }

    /** Adds a line. Spaces at its end are dropped; an empty line is not added. */
    void line(CharSequence line) {
        int end = line.length();
        while (end > 0 && isBlank(line.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return;
        }
        chars.append(line, 0, end).append('\n');
        if (chars.length() > Formats.MAX_TEXT) {
            throw file.unreadable("holds more than " + Formats.megabytes(Formats.MAX_TEXT)
                    + " million characters of text, the limit: split it");
        }
    }

    RawFile file() {
        return file;
    }

    boolean isEmpty() {
        return chars.length() == 0;
    }

    String text() {
        return chars.toString();
    }

    SourceText toText() {
        pages.replaceAll(page -> new SourceText.Page(page.label(), Math.min(page.start(), chars.length())));
        return SourceText.of(file.name(), chars.toString(), pages);
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u3000' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || c == '\u2003';
    }
}
