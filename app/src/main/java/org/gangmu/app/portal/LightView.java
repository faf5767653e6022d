package org.gangmu.app.portal;

import java.util.List;

/**
 * A light as it is drawn: a tone gives colour and shape, the word says it.
 *
 * @param tone {@code green}, {@code yellow}, {@code red} or {@code grey}
 * @param word such as 在轨, 已达到, 明显落后
 */
public record LightView(String tone, String word) {
    /** All tones, from good to unknown. */
    public static final List<String> TONES = List.of("green", "yellow", "red", "grey");
}
