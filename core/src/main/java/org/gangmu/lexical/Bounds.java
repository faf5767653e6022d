package org.gangmu.lexical;

import org.gangmu.text.WordList;
import org.gangmu.text.WordTrie;

/** The words of {@code bounds.txt}: how a value is limited, before its number and behind it. Immutable. */
public final class Bounds {
    private static final WordList WORDS = WordList.load(Bounds.class, "bounds.txt");

    /** 不低于, 超过: the value is the least. */
    public static final WordTrie BEFORE_GE = WordTrie.backward(WORDS.group("before-ge"));

    /** 不超过, 控制在: the value is the most. */
    public static final WordTrie BEFORE_LE = WordTrie.backward(WORDS.group("before-le"));

    /** 约, 近. */
    public static final WordTrie BEFORE_APPROX = WordTrie.backward(WORDS.group("before-approx"));

    /** 以上, 及以上. */
    public static final WordTrie AFTER_GE = WordTrie.forward(WORDS.group("after-ge"));

    /** 以下, 以内. */
    public static final WordTrie AFTER_LE = WordTrie.forward(WORDS.group("after-le"));

    /** 左右, 上下. */
    public static final WordTrie AFTER_APPROX = WordTrie.forward(WORDS.group("after-approx"));

    /** 等于. */
    static final WordTrie BEFORE_EQ = WordTrie.backward(WORDS.group("before-eq"));

    /** 位于, 介于: before two numbers that 之间 closes. */
    static final WordTrie BETWEEN = WordTrie.backward(WORDS.group("between"));

    /** 且, 的同时: between the two bounds of one interval. */
    static final WordTrie AND = WordTrie.forward(WORDS.group("and"));

    private Bounds() {}
}
