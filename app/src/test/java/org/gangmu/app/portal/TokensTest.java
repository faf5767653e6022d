package org.gangmu.app.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The promise of tokens.css: text keeps 4.5 : 1 on every ground it is used on (WCAG 2.1, 1.4.3). */
class TokensTest {
    private static final List<String> GROUNDS = List.of("paper", "surface", "sunken");
    private static final List<String> INKS = List.of("ink", "ink-2", "ink-3", "azurite", "azurite-strong", "cinnabar");
    private static final List<String> HUES = List.of("green", "yellow", "red", "grey", "azurite", "cinnabar");

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textCanBeReadOnItsGround(String theme) {
        Tokens tokens = Tokens.of(theme);
        var tooFaint = new ArrayList<String>();
        for (String ink : INKS) {
            for (String ground : GROUNDS) {
                note(tokens, ink, ground, tooFaint);
            }
        }
        for (String hue : HUES) {
            note(tokens, hue, hue + "-wash", tooFaint);
            note(tokens, hue, "surface", tooFaint);
            note(tokens, "ink", hue + "-wash", tooFaint);
        }
        note(tokens, "on-accent", "azurite", tooFaint);
        note(tokens, "on-accent", "azurite-strong", tooFaint);
        assertThat(tooFaint).isEmpty();
    }

    private static void note(Tokens tokens, String ink, String ground, List<String> tooFaint) {
        double contrast = tokens.contrast(ink, ground);
        if (contrast < 4.5) {
            tooFaint.add(ink + " on " + ground + " " + contrast);
        }
    }

    @Test
    void contrastIsTheRatioOfLuminances() {
        // Computed by hand for two tokens: white #ffffff has luminance 1; #1a557f:
        // 0.2126 · 0.01033 + 0.7152 · 0.09084 + 0.0722 · 0.21223 = 0.08249, so (1.05) / (0.13249) = 7.925.
        assertThat(Tokens.of("light").contrast("on-accent", "azurite"))
                .isCloseTo(7.925, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void darkChangesColoursAndNothingElse() {
        Tokens light = Tokens.of("light");
        Tokens dark = Tokens.of("dark");
        assertThat(dark.colours()).isEqualTo(light.colours());
        assertThat(dark.value("paper")).isNotEqualTo(light.value("paper"));
        assertThat(dark.value("space-4")).isEqualTo(light.value("space-4"));
    }
}
