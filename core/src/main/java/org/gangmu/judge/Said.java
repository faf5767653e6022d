package org.gangmu.judge;

/** One thing said in both languages; what is quoted stays as printed. */
record Said(String chinese, String english) {

    /** What needs no language: 464132 + 64242 = 528374. */
    static Said of(String formula) {
        return new Said(formula, formula);
    }

    Said and(String moreChinese, String moreEnglish) {
        return new Said(chinese + moreChinese, english + moreEnglish);
    }

    Said and(String formula) {
        return and(formula, formula);
    }

    /** What the document prints instead, or as well. */
    Said printed(String text) {
        return and("，原文" + text, "; printed: " + text);
    }
}
