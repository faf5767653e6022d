package org.gangmu.reading;

/** Tells the brackets that only explain a word, and say nothing of the quantity: 增长（以下简称“增长”）7.2%. Stateless. */
final class Remarks {
    private static final String[] WORDS = {"下同", "简称", "下称", "（指"};

    private Remarks() {}

    /** Where the words end that stand before {@code at}: before the remark that closes there, else {@code at}. */
    static int before(String text, int at, int from) {
        if (at - 1 <= from || text.charAt(at - 1) != '）') {
            return at;
        }
        int depth = 0;
        for (int i = at - 1; i >= from; i--) {
            char c = text.charAt(i);
            depth += c == '）' ? 1 : c == '（' ? -1 : 0;
            if (depth == 0) {
                return isRemark(text, i, at) ? i : at;
            }
        }
        return at;
    }

    /** Where the words begin that follow a remark that opens at {@code at}; {@code at} when none does. */
    static int after(String text, int at, int to) {
        if (at >= to || text.charAt(at) != '（') {
            return at;
        }
        int depth = 0;
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            depth += c == '（' ? 1 : c == '）' ? -1 : 0;
            if (depth == 0) {
                return isRemark(text, at, i + 1) ? i + 1 : at;
            }
        }
        return at;
    }

    private static boolean isRemark(String text, int from, int to) {
        for (String word : WORDS) {
            if (Clauses.contains(text, word, from, to)) {
                return true;
            }
        }
        return false;
    }
}
