package org.gangmu.report;

/**
 * A sentence that says something else than the ledger.
 *
 * @param sentence its id
 * @param text the sentence in Chinese
 * @param what is wrong: what it says, and what the ledger says
 */
public record Disagreement(String sentence, String text, String what) {
    @Override
    public String toString() {
        return "sentence " + sentence + " (“" + text + "”): " + what;
    }
}
