package org.gangmu.quantity;

import java.util.Locale;

/** How a stated value limits the true one; the codes are those of the annotation guidelines. */
public enum Bound {
    /** Exactly the printed value. */
    EQ,
    /** At least (以上, 不低于, 超过, 突破 …). */
    GE,
    /** At most (以内, 不超过, 控制在…以内 …). */
    LE,
    /** About (左右, 约, 近 …). */
    APPROX,
    /** Between two printed values (2—3所). */
    RANGE;

    /** The word used in every exchange format: {@code eq}, {@code ge}, {@code le}, {@code approx}, {@code range}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The bound with this {@link #code()}. Throws {@link IllegalArgumentException} when there is none. */
    public static Bound parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
