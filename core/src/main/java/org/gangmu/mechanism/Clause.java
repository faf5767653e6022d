package org.gangmu.mechanism;

/**
 * The passage of a document that a rule rests on (依据).
 *
 * @param title the title of the document
 * @param documentNumber its number (文号); empty where it has none
 * @param place where in it: 三（一）4
 * @param quote its words, as they stand there but for line breaks
 */
public record Clause(String id, String title, String documentNumber, String place, String quote) {
    /** 《…意见》（槐政办字〔2021〕1号）三（一）4. */
    public String citation() {
        return "《" + title + "》" + (documentNumber.isEmpty() ? "" : "（" + documentNumber + "）") + place;
    }
}
