package org.gangmu.document;

/**
 * A heading of a text.
 *
 * @param level 1 第X章 · 2 第X节 · 3 一、 · 4 （一） · 5 1. · 6 （1）
 * @param text its mark and its words, without the full stop of a heading that runs into its paragraph
 * @param start index of its first character in the reading view
 * @param end index after its last character
 */
public record Heading(int level, String text, int start, int end) {}
