package org.gangmu.report;

/** The same words in Chinese and in English. */
public record Text(String chinese, String english) {
    /** The words in the reader's language. */
    public String in(boolean inEnglish) {
        return inEnglish ? english : chinese;
    }
}
