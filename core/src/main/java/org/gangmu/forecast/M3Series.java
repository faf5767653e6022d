package org.gangmu.forecast;

import java.util.Arrays;

/**
 * A series of the M3 competition.
 *
 * @param field MACRO, MICRO, INDUSTRY, …
 * @param train what a method may see, the oldest first
 * @param test what followed
 */
record M3Series(String name, String field, double[] train, double[] test) {

    /** The training part alone, its own end held out as the test part. */
    M3Series heldOut() {
        int end = train.length - test.length;
        return new M3Series(name, field, Arrays.copyOf(train, end), Arrays.copyOfRange(train, end, train.length));
    }
}
