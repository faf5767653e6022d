package org.gangmu.document.format;

import java.util.regex.Pattern;
import org.gangmu.text.SourceText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Web pages: what a browser shows of them, block elements as lines, tables row by row. */
final class HtmlFormat implements FileFormat {

    private static final int LOOK_AT = 2048;
    private static final Pattern BEGINS =
            Pattern.compile("^(\\s|<\\?xml[^>]*>|<!--.*?-->)*<(!doctype html|html|head|body)\\b");

    @Override
    public boolean isMine(RawFile file) {
        if (!TextEncoding.hasMark(file) && TextFormat.isBinary(file)) {
            return false;
        }
        String head = head(file);
        if (BEGINS.matcher(head).find()) {
            return true;
        }
        String extension = file.extension();
        return (extension.equals("html") || extension.equals("htm")) && head.indexOf('<') >= 0;
    }

    @Override
    public SourceText read(RawFile file) {
        Document page = Jsoup.parse(TextEncoding.decode(file));
        var pages = new TextPages(file);
        page.body().filter(new HtmlText(pages::line));
        return pages.toText();
    }

    private static String head(RawFile file) {
        String head = file.head(LOOK_AT).replace("\0", "").toLowerCase(java.util.Locale.ROOT);
        int mark = 0;
        while (mark < head.length() && mark < 3 && head.charAt(mark) > 0x7F) {
            mark++;
        }
        return head.substring(mark);
    }
}
