package org.gangmu.app.portal;

import org.jspecify.annotations.Nullable;

/**
 * A number in a table, with what it needs beside it.
 *
 * @param text the value as printed, with its bound where it has one (≥ 3)
 * @param note its period and status, such as “2022 预计”; empty where the column says it
 * @param source the sentence it came from; null where there is none to show
 */
public record ValueView(String text, String note, @Nullable SourceLink source) {
    /** No value is known. */
    public static final ValueView NONE = new ValueView("", "", null);

    public boolean known() {
        return !text.isEmpty();
    }
}
