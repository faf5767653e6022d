package org.gangmu.report;

/** How a number of a report follows from others. Percentages are told as shares: 0.18 is 18%. */
public enum Formula {
    /** a − b. */
    MINUS {
        @Override
        double apply(double[] in) {
            return in[0] - in[1];
        }
    },
    /** a ÷ b. */
    RATIO {
        @Override
        double apply(double[] in) {
            return in[0] / in[1];
        }
    },
    /** How far a lies from b, as a share of b: |a − b| ÷ |b|. */
    GAP {
        @Override
        double apply(double[] in) {
            return Math.abs(in[0] - in[1]) / Math.abs(in[1]);
        }
    },
    /** The yearly growth that makes a of b in n years: (a ÷ b)^(1/n) − 1. */
    YEARLY_RATE {
        @Override
        double apply(double[] in) {
            return StrictMath.pow(in[0] / in[1], 1 / in[2]) - 1;
        }
    },
    /** The yearly step that makes a of b in n years: (a − b) ÷ n. */
    YEARLY_STEP {
        @Override
        double apply(double[] in) {
            return (in[0] - in[1]) / in[2];
        }
    },
    /** b after a year of the growth {@link #YEARLY_RATE} of a, b and n. */
    NEXT_BY_RATE {
        @Override
        double apply(double[] in) {
            return in[1] * (1 + YEARLY_RATE.apply(in));
        }
    },
    /** b after a year of the step {@link #YEARLY_STEP} of a, b and n. */
    NEXT_BY_STEP {
        @Override
        double apply(double[] in) {
            return in[1] + YEARLY_STEP.apply(in);
        }
    },
    /** The share of the days from the first day of year a to the end of year b that has passed on the day c. */
    TIME_PASSED {
        @Override
        double apply(double[] in) {
            double from = java.time.LocalDate.of((int) in[0], 1, 1).toEpochDay();
            double to = java.time.LocalDate.of((int) in[1] + 1, 1, 1).toEpochDay();
            return Math.max(0, Math.min(1, (in[2] - from) / (to - from)));
        }
    };

    /** The result; not finite where the inputs allow none. */
    abstract double apply(double[] in);
}
