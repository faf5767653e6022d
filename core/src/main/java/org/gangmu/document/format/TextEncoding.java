package org.gangmu.document.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Bytes to characters. A byte order mark decides; else UTF-8 if the bytes are valid UTF-8 throughout, which other encodings
 * hardly ever are; else whichever of GB18030 and UTF-8 gives more common Chinese characters and fewer broken ones.
 */
final class TextEncoding {

    static final Charset GB18030 = Charset.forName("GB18030");

    private static final char BROKEN = '\uFFFD';
    private static final BitSet COMMON_HAN = commonHan();

    private TextEncoding() {}

    /** Whether the file begins with a byte order mark. */
    static boolean hasMark(RawFile file) {
        return markLength(file) > 0;
    }

    /** @throws UnreadableFile if the bytes are no text in any of the encodings */
    static String decode(RawFile file) {
        byte[] bytes = file.bytes();
        int mark = markLength(file);
        if (mark > 0) {
            return new String(bytes, mark, bytes.length - mark, marked(file));
        }
        String utf8 = new String(bytes, StandardCharsets.UTF_8);
        if (utf8.indexOf(BROKEN) < 0) {
            return utf8;
        }
        String gb = new String(bytes, GB18030);
        String better = plausibility(gb) > plausibility(utf8) ? gb : utf8;
        if (plausibility(better) <= 0) {
            throw file.unreadable("is no text in UTF-8 or GB18030: save it as UTF-8");
        }
        return better;
    }

    private static int markLength(RawFile file) {
        if (file.startsWith(0xEF, 0xBB, 0xBF)) {
            return 3;
        }
        boolean gbMark = file.startsWith(0x84, 0x31, 0x95, 0x33);
        return gbMark ? 4 : file.startsWith(0xFF, 0xFE) || file.startsWith(0xFE, 0xFF) ? 2 : 0;
    }

    private static Charset marked(RawFile file) {
        return switch (file.bytes()[0] & 0xFF) {
            case 0xEF -> StandardCharsets.UTF_8;
            case 0xFF -> StandardCharsets.UTF_16LE;
            case 0xFE -> StandardCharsets.UTF_16BE;
            default -> GB18030;
        };
    }

    /**
     * How much a text looks like Chinese or plain ASCII, at most 1: the share of characters that are common minus five
     * times the share that are broken or of no use in a text.
     */
    static double plausibility(String text) {
        int good = 0;
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x7F || COMMON_HAN.get(c)) {
                good++;
            } else if (c == BROKEN || c < 0xA0 || c >= 0xE000 && c < 0xF900) {
                bad++;
            }
        }
        return text.isEmpty() ? 0 : (good - 5.0 * bad) / text.length();
    }

    // The 3,755 characters of the first level of GB 2312, which make up 99 % of any Chinese text, and its punctuation.
    private static BitSet commonHan() {
        var common = new BitSet(0x10000);
        for (int row = 0xA1; row <= 0xD7; row++) {
            if (row > 0xA3 && row < 0xB0) {
                continue;
            }
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                char c = new String(new byte[] {(byte) row, (byte) cell}, GB18030).charAt(0);
                common.set(c, c != BROKEN && (c < 0xE000 || c >= 0xF900));
            }
        }
        return common;
    }
}
