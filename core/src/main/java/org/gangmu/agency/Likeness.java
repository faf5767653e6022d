package org.gangmu.agency;

/**
 * How alike two names are written: the longest sequence of characters they share in order (longest common subsequence), twice its
 * length over the length of both; 1 for the same name, 0 for names without a character in common. Stateless.
 */
final class Likeness {
    /** From where on a name is worth offering for another. */
    static final double ENOUGH = 0.35;

    private Likeness() {}

    static double of(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int[] row = new int[other.length() + 1];
        for (int i = 1; i <= one.length(); i++) {
            int before = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i - 1) == other.charAt(j - 1) ? before + 1 : Math.max(above, row[j - 1]);
                before = above;
            }
        }
        return 2.0 * row[other.length()] / (one.length() + other.length());
    }
}
