package org.gangmu.app.indicators;

/** Cuts a text after some of its sentences, Chinese or English. */
final class Sentences {
    private Sentences() {}

    /** What stands before the first semicolon or the end of the first sentence. */
    static String firstClause(String text) {
        String sentence = first(text, 1);
        int chinese = sentence.indexOf('；');
        int english = sentence.indexOf("; ");
        int end = chinese >= 0 ? chinese : english;
        return end < 0 ? sentence : sentence.substring(0, end) + (chinese >= 0 ? "。" : ".");
    }

    /** The first {@code count} sentences of {@code text}. */
    static String first(String text, int count) {
        int left = count;
        for (int i = 0; i < text.length(); i++) {
            boolean english = text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
            if (text.charAt(i) == '。' || english) {
                left--;
                if (left == 0) {
                    return text.substring(0, i + 1);
                }
            }
        }
        return text;
    }
}
