package org.gangmu.document.format;

import java.text.Normalizer;
import java.util.Arrays;
import org.apache.pdfbox.text.TextPosition;

/**
 * The glyphs of a page in the order they are drawn, in coordinates of an upright reader: x to the right, y (the baseline)
 * down. White space is not kept; the glyph after it knows of it.
 */
final class PdfGlyphs {

    private float[] x = new float[2048];
    private float[] end = new float[2048];
    private float[] y = new float[2048];
    private float[] size = new float[2048];
    private short[] direction = new short[2048];
    private boolean[] afterSpace = new boolean[2048];
    private String[] text = new String[2048];
    private int count;
    private boolean space;
    private int directions;

    void clear() {
        count = 0;
        directions = 0;
        space = false;
    }

    void add(TextPosition glyph) {
        String unicode = glyph.getUnicode();
        if (unicode == null || isBlank(unicode)) {
            space = true;
            return;
        }
        if (count == x.length) {
            grow();
        }
        int turned = (int) glyph.getDir();
        x[count] = glyph.getXDirAdj();
        end[count] = x[count] + glyph.getWidthDirAdj();
        y[count] = glyph.getYDirAdj();
        size[count] = Math.max(1, Math.max(glyph.getFontSizeInPt(), glyph.getHeightDir()));
        direction[count] = (short) turned;
        directions |= 1 << turned / 90;
        afterSpace[count] = space;
        text[count++] = usual(unicode);
        space = false;
    }

    private static boolean isBlank(String unicode) {
        for (int i = 0; i < unicode.length(); i++) {
            if (!TextPages.isBlank(unicode.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    // Fonts made from radicals (⽂ for 文) and ligatures (ﬁ)
    private static String usual(String unicode) {
        char c = unicode.charAt(0);
        boolean odd = c >= 0x2E80 && c < 0x2FE0 || c >= 0xFB00 && c < 0xFB07 || c >= 0xF900 && c < 0xFB00;
        return odd ? Normalizer.normalize(unicode, Normalizer.Form.NFKC) : unicode;
    }

    private void grow() {
        int length = count * 2;
        x = Arrays.copyOf(x, length);
        end = Arrays.copyOf(end, length);
        y = Arrays.copyOf(y, length);
        size = Arrays.copyOf(size, length);
        direction = Arrays.copyOf(direction, length);
        afterSpace = Arrays.copyOf(afterSpace, length);
        text = Arrays.copyOf(text, length);
    }

    int count() {
        return count;
    }

    /** Whether any glyph is turned by so many degrees. */
    boolean has(int degrees) {
        return (directions & 1 << degrees / 90) != 0;
    }

    boolean isTurned(int glyph, int degrees) {
        return direction[glyph] == degrees;
    }

    float x(int glyph) {
        return x[glyph];
    }

    float end(int glyph) {
        return end[glyph];
    }

    float y(int glyph) {
        return y[glyph];
    }

    float size(int glyph) {
        return size[glyph];
    }

    boolean isAfterSpace(int glyph) {
        return afterSpace[glyph];
    }

    String text(int glyph) {
        return text[glyph];
    }
}
