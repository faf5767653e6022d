package org.gangmu.lineage;

import java.util.Locale;

/** What became of a {@link Strand} by a day. */
public enum Fate {
    /** Promised for a year, and the report that looks back at that year does not name it, nor does any later document. */
    DROPPED("悄然消失", "silently dropped"),
    /** Promised for one date and then for a later one, or said by its own report to be behind. */
    SLIPPING("滞后", "slipping"),
    /** Told of, but with a smaller number than was promised. */
    SHORT("未足额完成", "short of its number"),
    /** The report on its year does not speak of it in words that can be recognised; too common a wording to say more. */
    UNTOLD("未见交代", "not told of"),
    /** Goes on in later documents, under another name. */
    RENAMED("更名", "renamed"),
    /** Goes on in later documents. */
    CARRIED_ON("续列", "carried on"),
    /** Its time is not over, or the report that would tell of it is not known. */
    OPEN("待见分晓", "still open"),
    /** Told to be done. */
    FINISHED("完成", "finished");

    private final String chineseName;
    private final String englishName;

    Fate(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The word used in every exchange format, such as {@code carried_on}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
