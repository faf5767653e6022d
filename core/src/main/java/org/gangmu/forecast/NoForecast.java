package org.gangmu.forecast;

/** A series that no forecast can be made of, and why. */
public final class NoForecast extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** Why there is none. */
    public enum Reason {
        /** Not one value. */
        EMPTY("the series has no value"),
        /** An infinite value, or one beyond ±1e150, which is no quantity of a plan. */
        OUT_OF_RANGE("a value is infinite or beyond 1e150"),
        /** More gaps than values between the first value and the last. */
        MOSTLY_GAPS("more than half of the values are missing"),
        /** Every value is zero: nothing tells how large a value or an error may be. */
        ALL_ZERO("every value is zero");

        private final String english;

        Reason(String english) {
            this.english = english;
        }
    }

    NoForecast(Reason reason) {
        super("No forecast: " + reason.english);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
