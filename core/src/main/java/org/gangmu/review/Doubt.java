package org.gangmu.review;

import java.util.Locale;

/** Why a reading may be wrong, and how much that weighs. */
public enum Doubt {
    /** The audit contradicts the number. */
    CONTRADICTED(4, "与其他数对不上（核对发现矛盾）", "the audit contradicts it"),
    /** The document does not tell when. */
    NO_PERIOD(3, "读不出属于哪个时期", "no period can be told"),
    /** The unit is of another dimension than the indicator's usual one. */
    ODD_UNIT(3, "单位与这个指标通常的单位不是一种量", "its unit is not of the indicator’s kind"),
    /** Nobody knows the unit. */
    UNKNOWN_UNIT(2, "单位不在词表里", "the unit is in no lexicon"),
    /** The catalogue does not know the wording. */
    UNKNOWN_INDICATOR(2, "指标不在指标目录里", "the catalogue does not know the indicator"),
    /** A task that names no agency. */
    NO_AGENCY(2, "没有读出责任单位", "no agency was read"),
    /** An agency that no rule and no row stands behind. */
    UNKNOWN_AGENCY(1, "有单位不在单位词表里", "an agency is in no lexicon"),
    /** The period is not in the clause itself: a heading, the sentence before or the document gave it. */
    INHERITED_PERIOD(1, "时期不在句中，承自上文或标题", "the period is inherited from the context"),
    /** A number in Chinese numerals is more often part of a name. */
    HAN_NUMERAL(1, "数字是汉字写的", "the number is in Chinese numerals"),
    /** An appointment without a date. */
    NO_DATE(1, "没有读出日期", "no date was read");

    private final int weight;
    private final String chinese;
    private final String english;

    Doubt(int weight, String chinese, String english) {
        this.weight = weight;
        this.chinese = chinese;
        this.english = english;
    }

    /** How much it weighs: 4 a contradiction, 3 what makes the figure unusable if wrong, 2 what is unknown, 1 what is inferred. */
    public int weight() {
        return weight;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** The word in every format. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
