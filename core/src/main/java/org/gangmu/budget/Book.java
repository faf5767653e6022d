package org.gangmu.budget;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The four budget books (预算法第五条) and what is reported beside them. */
public enum Book {
    GENERAL("一般公共预算"),
    FUND("政府性基金预算"),
    STATE_CAPITAL("国有资本经营预算"),
    SOCIAL_INSURANCE("社会保险基金预算"),
    TRANSFER("上级补助与转移支付"),
    THREE_PUBLIC("“三公”经费"),
    DEBT("政府债务");

    /** The books themselves. */
    public static final List<Book> FOUR = List.of(GENERAL, FUND, STATE_CAPITAL, SOCIAL_INSURANCE);

    /** What is reported beside them. */
    public static final List<Book> BESIDE = List.of(TRANSFER, THREE_PUBLIC, DEBT);

    private final String chinese;

    Book(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The book of a code, or of the Chinese name. */
    public static Optional<Book> find(String word) {
        return Arrays.stream(values())
                .filter(book ->
                        book.code().equals(word) || book.chinese.equals(word) || book.chinese.equals(word + "预算"))
                .findFirst();
    }
}
