package org.gangmu.lineage;

import java.util.List;
import java.util.Optional;

/**
 * That two names are taken to be one project's, on which ground and how sure. The same rules tie names within a lineage.
 *
 * @param confidence from 0 to 1; a match below {@link #SURE} is for a person to confirm
 */
public record NameMatch(Ground ground, double confidence) {
    /** From here on a match holds without a person. */
    public static final double SURE = 0.7;

    private static final double SAME = 0.98;
    private static final double SAME_WITHOUT_OWN = 0.85;

    /** Whether and why {@code one} and {@code other} name the same thing. */
    public static Optional<NameMatch> of(String one, String other) {
        NameKey first = key(one);
        NameKey second = key(other);
        if (first.equals(second)) {
            return Optional.of(new NameMatch(Ground.SAME_NAME, ownCharacters(one) >= 2 ? SAME : SAME_WITHOUT_OWN));
        }
        return NameTies.closeness(first, second).map(close -> new NameMatch(close.ground(), close.confidence()));
    }

    /** The name as names are compared: brackets, quotes, 项目 and 工程 left out, sections kept. */
    public static String bare(String name) {
        return key(name).toString();
    }

    /** The pairs of characters of a name that few places share: names without one in common are never compared. */
    public static List<String> rarePairs(String name) {
        List<String> pairs = NameTies.pairs(key(name).core());
        List<String> rare =
                pairs.stream().filter(pair -> !NameWords.isCommonPair(pair, 0)).toList();
        return rare.isEmpty() ? pairs : rare;
    }

    /** How many characters of a name are not part of a pair that many places share. */
    public static int ownCharacters(String name) {
        return NameWords.ownCharacters(name);
    }

    private static NameKey key(String name) {
        for (int i = Math.max(3, name.length() - 12); i < name.length(); i++) {
            var section = NameKey.sectionAt(name, i, name.length());
            if (section != null && section.end() == name.length()) {
                return NameKey.of(name.substring(0, i), section.group(1));
            }
        }
        return NameKey.of(name, "");
    }
}
