package org.gangmu.budget;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The side of a book that an amount stands on. */
public enum Side {
    REVENUE("收入"),
    EXPENDITURE("支出"),
    /** What is left at the end of the year, or owed: 结余, 余额. */
    BALANCE("余额"),
    /** What may be owed at most: 限额. */
    LIMIT("限额");

    private final String chinese;

    Side(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The side of a code, or of the Chinese word; 结余 is a balance too. */
    public static Optional<Side> find(String word) {
        String asked = word.equals("结余") ? "余额" : word;
        return Arrays.stream(values())
                .filter(side -> side.code().equals(asked) || side.chinese.equals(asked))
                .findFirst();
    }
}
