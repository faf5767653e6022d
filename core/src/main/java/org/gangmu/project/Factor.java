package org.gangmu.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What follows the project (要素跟着项目走), each counted in its own unit. */
public enum Factor {
    LAND("用地（亩）", "land (mu)"),
    FUNDS("资金（万元）", "funds (10,000 yuan)"),
    ENERGY("用能（吨标准煤）", "energy (tce)"),
    PERMIT("审批事项（项）", "permits (items)"),
    CLEARANCE("征收（户）", "requisition (households)");

    private final String chineseName;
    private final String englishName;

    Factor(String chineseName, String englishName) {
        this.chineseName = chineseName;
        this.englishName = englishName;
    }

    public String chineseName() {
        return chineseName;
    }

    public String englishName() {
        return englishName;
    }

    /** The word in every format. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this {@link #code} or Chinese name. */
    public static Optional<Factor> find(String text) {
        String word = text.strip();
        return Arrays.stream(values())
                .filter(one -> one.code().equals(word.toLowerCase(Locale.ROOT)) || one.chineseName.equals(word))
                .findFirst();
    }
}
