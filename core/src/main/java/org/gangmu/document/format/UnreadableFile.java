package org.gangmu.document.format;

/** A file that cannot be read as a document. The message says what is wrong and what to do, in one line. */
public final class UnreadableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableFile(String message) {
        super(message);
    }

    public UnreadableFile(String message, Throwable cause) {
        super(message, cause);
    }
}
