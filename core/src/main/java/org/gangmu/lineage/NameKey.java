package org.gangmu.lineage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name as names are compared: without brackets, quotes and 项目, with the section apart, for 一期 and 二期 are two things.
 *
 * @param core without its section
 * @param section 一期, 33号地块; empty when the name has none
 */
record NameKey(String core, String section) {
    /** 项目一期, 二期, 2号地块, behind a name. */
    private static final Pattern SECTION =
            Pattern.compile("(?:项目|工程)?[（(]?((?:[一二三四五六七八九十]|\\d{1,2})期|[A-Z0-9-]{1,6}号?地块|[东西南北中]段)[）)]?(?:项目|工程)?");

    private static final Pattern MARKS = Pattern.compile("[“”‘’《》（）()·•\\-—–—\\s+]");
    private static final Pattern SUFFIX = Pattern.compile("(?:建设|项目|工程)+$");
    private static final int SHORTEST = 3;

    static NameKey of(String core, String section) {
        String bare = MARKS.matcher(core).replaceAll("");
        String shortened = SUFFIX.matcher(bare).replaceFirst("");
        return new NameKey(shortened.length() >= SHORTEST ? shortened : bare, section);
    }

    /** The section that begins at {@code at} in {@code text}: its words and where it ends; null when none does. */
    static @org.jspecify.annotations.Nullable Matcher sectionAt(String text, int at, int limit) {
        Matcher matcher = SECTION.matcher(text).region(at, Math.max(at, limit));
        return matcher.lookingAt() ? matcher : null;
    }

    /** Its characters in an order of their own: the same for 树兰（济南）国际医院 and 济南树兰国际医院. */
    String characters() {
        char[] chars = core.toCharArray();
        java.util.Arrays.sort(chars);
        return new String(chars) + section;
    }

    @Override
    public String toString() {
        return core + section;
    }
}
