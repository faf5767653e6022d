package org.gangmu.app.cli;

import org.jspecify.annotations.Nullable;

/**
 * A command cannot go on because of something outside the program: a missing path, a port in use, a full disk. The message is
 * one line for the person at the terminal: what is wrong, and what to do.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message one line: what is wrong and what to do */
    public Failure(String message) {
        this(message, null);
    }

    /**
     * @param message one line: what is wrong and what to do
     * @param cause shown with {@code --debug} only
     */
    public Failure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
