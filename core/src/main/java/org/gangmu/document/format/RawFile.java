package org.gangmu.document.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file as it was given: its name and its bytes. Formats ask it what the bytes look like before they ask for the name.
 *
 * @param name as shown in messages, its extension in the last resort tells the format
 * @param bytes the whole content; not copied, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RawFile(String name, byte[] bytes) {

    /** Whether the bytes begin with these. */
    boolean startsWith(int... magic) {
        return hasAt(0, magic);
    }

    /** Whether the bytes at {@code from} are these. */
    boolean hasAt(int from, int... magic) {
        if (bytes.length - from < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[from + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ASCII word stands within the first {@code within} bytes, in any case. */
    boolean holds(String word, int within) {
        return head(within).toLowerCase(Locale.ROOT).contains(word);
    }

    /** Whether the bytes of a word in UTF-16LE, as OLE files name their parts, stand anywhere. */
    boolean holdsWide(String word) {
        byte[] wide = word.getBytes(StandardCharsets.UTF_16LE);
        for (int i = 0; i + wide.length <= bytes.length; i++) {
            if (bytes[i] == wide[0] && java.util.Arrays.equals(bytes, i, i + wide.length, wide, 0, wide.length)) {
                return true;
            }
        }
        return false;
    }

    /** The first bytes, one character each. */
    String head(int length) {
        return new String(bytes, 0, Math.min(length, bytes.length), StandardCharsets.ISO_8859_1);
    }

    /** The extension of the name without its dot, in lower case; empty if there is none. */
    String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The complaint that this file {@code problem}: “plan.pdf has no text layer …”. */
    UnreadableFile unreadable(String problem) {
        return new UnreadableFile(name + " " + problem);
    }

    UnreadableFile unreadable(String problem, Throwable cause) {
        return new UnreadableFile(name + " " + problem, cause);
    }
}
