package org.gangmu.lexical;

import java.util.Locale;

/** What a {@link Token} is. */
public enum TokenKind {
    /** A numeral, whatever it counts: 10140.9, 三百五十万, 三分之一. */
    NUMBER,
    /** A share of a whole: 25%, 百分之五, 三成, 九折. */
    PERCENT,
    /** An interval, one end of which may be open: 20—30, 不低于5%, 500余家. */
    RANGE,
    /** A place in an order: 第三. */
    ORDINAL,
    /** A number with its unit or counter: 3.5万亩, 十个, 12个百分点. */
    MEASURE,
    /** A number of money: 10140.9亿元. */
    CURRENCY,
    /** A day: 2021年1月27日. */
    DATE,
    /** A stretch of the calendar longer than a day: 2021年, 2021—2025年, “十四五”. */
    PERIOD,
    /** A length of time: 三年, 15分钟. */
    DURATION;

    /** The word used in every exchange format: {@code number}, {@code percent} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
