package org.gangmu.forecast;

/** A file of series that is missing or not as it should be; the message is one line that says which, where and what. */
public final class UnreadableSeries extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSeries(String message) {
        super(message);
    }
}
