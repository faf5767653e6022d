package org.gangmu.quantity;

/** What a unit measures. Values convert within a dimension and never across. */
public enum Dimension {
    /** Chinese money, base 元. */
    MONEY,
    /** Money of the United States, base 美元. */
    DOLLAR,
    /** People, base 人. */
    PEOPLE,
    /** Things counted one by one, base 个. */
    COUNT,
    /** Land and floor, base 平方米. */
    AREA,
    /** Base 米. */
    LENGTH,
    /** Base 立方米. */
    VOLUME,
    /** Base 吨. */
    MASS,
    /** Energy, base 千瓦时. */
    ENERGY,
    /** Coal equivalent, base 吨标准煤. */
    COAL,
    /** Power, base 千瓦. */
    POWER,
    /** Parts of a whole, base %. */
    SHARE,
    /** Distance between shares, base 个百分点. */
    POINT,
    /** So many times, base 倍. */
    MULTIPLE,
    /** Time spans, base 天. */
    TIME,
    /** Ages and life expectancy, base 岁. */
    AGE,
    /** Mass in a volume, base 微克/立方米. */
    CONCENTRATION,
    /** Something per something else; converts only where both parts are the same unit. */
    RATIO,
    /** A bare number: an index, a score, a ratio of like things. */
    NUMBER
}
