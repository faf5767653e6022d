package org.gangmu.allotment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an allotment against its whole.
 *
 * @param allotted what the parts add up to, in the whole's unit; null where they do not add
 * @param left the whole less that: below zero when more was allotted than there is; null where parts do not add
 */
public record Balance(
        State state,
        @Nullable BigDecimal allotted,
        @Nullable BigDecimal left) {
    /** How far a whole is allotted. */
    public enum State {
        /** Not at all. */
        NOTHING("未分解", "not allotted"),
        /** A part is left over. */
        LEFT("有余数未分", "partly allotted"),
        /** Exactly. */
        EXACT("已分足", "allotted in full"),
        /** The parts come to more than the whole. */
        OVER("超额分解", "over-allotted"),
        /** Each part has a value of its own. */
        SEPARATE("各有其值", "each its own");

        private final String chineseName;
        private final String englishName;

        State(String chineseName, String englishName) {
            this.chineseName = chineseName;
            this.englishName = englishName;
        }

        public String chineseName() {
            return chineseName;
        }

        public String englishName() {
            return englishName;
        }

        /** The word in every format. */
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Nothing is allotted: all of the whole is left. */
    static Balance nothing(Whole whole, boolean adds) {
        return new Balance(State.NOTHING, adds ? BigDecimal.ZERO : null, adds ? whole.value() : null);
    }

    static Balance of(BigDecimal whole, BigDecimal allotted) {
        BigDecimal left = whole.subtract(allotted);
        int sign = left.signum() * (whole.signum() < 0 ? -1 : 1);
        State state = sign == 0 ? State.EXACT : sign > 0 ? State.LEFT : State.OVER;
        return new Balance(state, allotted, left);
    }
}
