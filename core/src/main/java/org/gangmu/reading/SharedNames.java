package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * Deals the names of a “分别” list out to its numbers: “存、贷款余额分别达到2.1万亿元、2万亿元” and, after it,
 * “分别增长9.2%、13.4%”. Not thread-safe.
 */
final class SharedNames {
    private List<String> names = List.of();
    private int next = -1;

    void clear() {
        names = List.of();
        next = -1;
    }

    /**
     * The name of this number when a list deals it out; empty otherwise.
     *
     * @param own the cleaned words before the number
     * @param listed whether the number goes on with an enumeration
     */
    String next(String text, FoundNumber found, String own, boolean listed) {
        if (isDealt(text, found)) {
            List<String> parts = own.isEmpty() ? names : split(own);
            names = parts;
            next = 0;
        } else if (next >= 0 && !(listed && own.isEmpty())) {
            next = -1;
        }
        boolean dealt = next >= 0 && names.size() > 1 && next < names.size();
        return dealt ? names.get(next++) : "";
    }

    /** Whether 分别 stands between the words of the number's clause and the number. */
    private static boolean isDealt(String text, FoundNumber found) {
        int number = found.number().start();
        return Clauses.contains(text, "分别", Math.max(found.clause(), number - 10), number);
    }

    /** “金融机构本外币存、贷款余额” into its names; a first name cut short takes the end of the last. */
    private static List<String> split(String own) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i + 1 < own.length(); i++) {
            char c = own.charAt(i);
            if (c == '、' || (c == '和' || c == '与') && i - start >= 2) {
                parts.add(own.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(own.substring(start));
        String last = parts.get(parts.size() - 1);
        String first = parts.get(0);
        if (parts.size() == 2 && !completed(first, last).equals(first) && first.length() > 1) {
            parts.set(1, first.substring(0, first.length() - 1) + last);
        }
        for (int i = 0; i + 1 < parts.size(); i++) {
            parts.set(i, completed(parts.get(i), last));
        }
        return parts;
    }

    /** “…存” beside “贷款余额” lacks “款余额”: a name that ends in a single word takes the tail of the last. */
    private static String completed(String part, String last) {
        boolean same = last.length() >= 2 && part.endsWith(last.substring(last.length() - 2));
        boolean cut = last.length() >= 3 && "存贷进出收支城乡男女".indexOf(part.charAt(part.length() - 1)) >= 0;
        return !same && cut ? part + last.substring(1) : part;
    }
}
