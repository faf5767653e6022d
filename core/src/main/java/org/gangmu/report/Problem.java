package org.gangmu.report;

import java.util.List;
import org.gangmu.judge.Light;
import org.gangmu.report.Sentence.Draft;

/**
 * What is wrong, and what is to be done about it.
 *
 * @param said the problem
 * @param advice concrete: which pace, which agency, which data
 */
record Problem(Severity severity, Light light, List<Draft> said, List<Draft> advice) {
    /** What comes first. */
    enum Severity {
        /** A binding target far behind its path or missed. */
        BINDING_BEHIND,
        BEHIND,
        /** Figures of the documents that contradict each other. */
        CONTRADICTION,
        /** Promised, and never heard of again. */
        DROPPED,
        /** Promised for a later time each year. */
        SLIPPING,
        /** Told with a smaller number than was promised. */
        SHORT,
        /** Promised with a number that no later report accounts for. */
        UNTOLD,
        /** Behind the path, but not far. */
        SLOW,
        TARGET_OPEN,
        /** No data to judge by. */
        MISSING
    }

    Problem {
        said = List.copyOf(said);
        advice = List.copyOf(advice);
    }
}
