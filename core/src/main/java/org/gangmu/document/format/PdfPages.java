package org.gangmu.document.format;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Takes the glyphs and ruling lines of each page from PDFBox and writes the page when it is complete. One use only. */
final class PdfPages extends PDFTextStripper {

    private static final int[] DIRECTIONS = {0, 90, 180, 270};

    private final TextPages pages;
    private final PdfGlyphs glyphs = new PdfGlyphs();
    private final PdfRulings rulings = new PdfRulings();

    PdfPages(TextPages pages) {
        this.pages = pages;
        rulings.listenTo(this);
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        rulings.clear(page.getCropBox());
    }

    @Override
    protected void processTextPosition(TextPosition glyph) {
        glyphs.add(glyph);
    }

    @Override
    protected void writePage() {
        pages.page(Integer.toString(getCurrentPageNo()));
        for (int direction : DIRECTIONS) {
            if (glyphs.has(direction)) {
                var layout = new PdfLayout(glyphs, PdfTable.findAll(rulings.seenFrom(direction)));
                layout.write(direction, pages);
            }
        }
    }

    @Override
    protected void startArticle(boolean leftToRight) throws IOException {
        // articles are a reading order of PDFBox's own
    }

    @Override
    protected void endArticle() throws IOException {
        // see above
    }
}
