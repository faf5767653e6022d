package org.gangmu.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far a project is, in the order in which it goes (三库联建: reserve, preparatory and construction are the pools). */
public enum Stage {
    IDEA("策划", "idea", "谋"),
    RESERVE("储备库", "reserve", "储"),
    PREPARATORY("预备库", "preparatory", "备"),
    CONSTRUCTION("建设库", "construction", "建"),
    COMPLETED("竣工", "completed", "竣"),
    PRODUCING("投产", "producing", "产"),
    /** Stopped for a time; it goes on where it was. */
    SUSPENDED("停缓建", "suspended", "停"),
    WITHDRAWN("退出", "withdrawn", "退");

    /** The stages a project goes through, in order. */
    public static final List<Stage> LINE = List.of(IDEA, RESERVE, PREPARATORY, CONSTRUCTION, COMPLETED, PRODUCING);

    private final String chineseName;
    private final String englishName;
    private final String mark;

    Stage(String chineseName, String englishName, String mark) {
        this.chineseName = chineseName;
        this.englishName = englishName;
        this.mark = mark;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** One character for narrow places. */
    public String mark() {
        return mark;
    }

    /** Whether it is on the line and not aside of it. */
    public boolean isOnLine() {
        return LINE.contains(this);
    }

    /** Whether building is still ahead. */
    public boolean isBeforeConstruction() {
        return this == IDEA || this == RESERVE || this == PREPARATORY;
    }

    /** Whether nothing is left to be built. */
    public boolean isBuilt() {
        return this == COMPLETED || this == PRODUCING;
    }

    /** The stage that follows on the line; empty at its end and aside of it. */
    public Optional<Stage> next() {
        int at = LINE.indexOf(this);
        return at < 0 || at == LINE.size() - 1 ? Optional.empty() : Optional.of(LINE.get(at + 1));
    }

    /** The word in every format: {@code preparatory}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage with this {@link #code} or Chinese name; 储备 stands for 储备库. */
    public static Optional<Stage> find(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(stage -> stage.code().equals(word.toLowerCase(Locale.ROOT))
                        || stage.chineseName.equals(word)
                        || stage.chineseName.equals(word + "库"))
                .findFirst();
    }
}
