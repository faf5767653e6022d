package org.gangmu.review;

import java.util.Locale;
import java.util.Optional;

/**
 * Who may see something (可见范围): a ladder climbed one step at a time. Nothing is public before a named person examined it for
 * what must be kept secret (保密审查: 政府信息公开条例 asks for it before anything is published) and released it.
 */
public enum Visibility {
    /** Those who supply, check and release. */
    DRAFT("草稿"),
    /** Everybody with an account. */
    INTERNAL("内部"),
    /** Everybody. */
    PUBLIC("公开");

    private final String chineseName;

    Visibility(String chineseName) {
        this.chineseName = chineseName;
    }

    public String chineseName() {
        return chineseName;
    }

    /** Whether somebody sees it whose sight begins at {@code sight}: who sees drafts sees everything. */
    public boolean isSeenFrom(Visibility sight) {
        return compareTo(sight) >= 0;
    }

    /** The next step up; empty at the top. */
    public Optional<Visibility> wider() {
        return step(1);
    }

    /** The next step down; empty at the bottom. */
    public Optional<Visibility> narrower() {
        return step(-1);
    }

    private Optional<Visibility> step(int by) {
        int to = ordinal() + by;
        return to < 0 || to >= values().length ? Optional.empty() : Optional.of(values()[to]);
    }

    /** The word in every format: {@code internal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The visibility with this {@link #code}. Throws {@link IllegalArgumentException} when there is none. */
    public static Visibility parse(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
