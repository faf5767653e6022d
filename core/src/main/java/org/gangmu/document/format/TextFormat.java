package org.gangmu.document.format;

import org.gangmu.text.SourceText;

/** Plain text in any of the encodings of {@link TextEncoding}; whatever is not binary. Line ends are kept. */
final class TextFormat implements FileFormat {

    private static final int LOOK_AT = 8192;

    @Override
    public boolean isMine(RawFile file) {
        return TextEncoding.hasMark(file) || !isBinary(file);
    }

    @Override
    public SourceText read(RawFile file) {
        return SourceText.of(file.name(), TextEncoding.decode(file));
    }

    /** Whether the file begins as no text in an encoding of bytes does: with a NUL, or with many control characters. */
    static boolean isBinary(RawFile file) {
        byte[] bytes = file.bytes();
        int length = Math.min(LOOK_AT, bytes.length);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b == 0) {
                return true;
            }
            if (b > 0 && b < 32 && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                controls++;
            }
        }
        return controls * 50 > length;
    }
}
