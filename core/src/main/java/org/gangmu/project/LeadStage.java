package org.gangmu.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How far an investment that is being promoted is (招商引资), in the order in which it goes. */
public enum LeadStage {
    LEAD("线索", "lead"),
    TALKS("洽谈", "talks"),
    SIGNED("签约", "signed"),
    LANDED("落地", "landed"),
    STARTED("开工", "started"),
    PRODUCING("投产", "producing"),
    LOST("流失", "lost");

    /** The stages an investment goes through, in order. */
    public static final List<LeadStage> LINE = List.of(LEAD, TALKS, SIGNED, LANDED, STARTED, PRODUCING);

    private final String chineseName;
    private final String englishName;

    LeadStage(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The stage that follows; empty at the end of the line and where it is lost. */
    public Optional<LeadStage> next() {
        int at = LINE.indexOf(this);
        return at < 0 || at == LINE.size() - 1 ? Optional.empty() : Optional.of(LINE.get(at + 1));
    }

    /** The word in every format: {@code landed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage with this {@link #code} or Chinese name. */
    public static Optional<LeadStage> find(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(one -> one.code().equals(word.toLowerCase(Locale.ROOT)) || one.chineseName.equals(word))
                .findFirst();
    }
}
