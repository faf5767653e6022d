package org.gangmu.app.store;

import org.jspecify.annotations.Nullable;

/** The store cannot be opened or does not hold what was asked for. The message is one line: what is wrong, and what to do. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreFailure(String message) {
        this(message, null);
    }

    public StoreFailure(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
