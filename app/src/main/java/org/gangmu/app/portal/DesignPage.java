package org.gangmu.app.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The design system, shown with its own parts: every token and component as the other pages use them, with invented figures.
 * Who changes a component looks here, in light, in dark and on paper.
 */
@Controller
class DesignPage {
    private static final List<String> TYPES =
            List.of("type-3xl", "type-2xl", "type-xl", "type-lg", "type-md", "type-sm", "type-xs");

    /** A colour with its value in either theme, as the sheets declare it. */
    public record Colour(String name, String light, String dark) {}

    /** A size of type or a space with its value, as the sheet declares it. */
    public record Token(String name, String value) {}

    @GetMapping("/design")
    String design(Model model, Words words) {
        Tokens light = Tokens.of("light");
        Tokens dark = Tokens.of("dark");
        model.addAttribute(
                "colours",
                light.colours().stream()
                        .map(name -> new Colour(name, light.value(name), dark.value(name)))
                        .toList());
        model.addAttribute("types", tokens(light, TYPES));
        model.addAttribute("spaces", tokens(light, light.startingWith("space-")));
        model.addAttribute("lights", lights(words));
        model.addAttribute("tracks", tracks(words));
        model.addAttribute("groups", ScoreGroup.of(rows(words)));
        model.addAttribute("pages", Pages.of(120, 20, 3));
        return "design/design";
    }

    private static List<Token> tokens(Tokens theme, List<String> names) {
        return names.stream().map(name -> new Token(name, theme.value(name))).toList();
    }

    private static List<LightView> lights(Words words) {
        return LightView.TONES.stream()
                .map(tone -> new LightView(tone, words.say("light." + tone)))
                .toList();
    }

    private static List<TrackView> tracks(Words words) {
        return List.of(
                new TrackView("green", 0.63, 0.6, words.say("design.track.ahead")),
                new TrackView("yellow", 0.51, 0.6, words.say("design.track.behind")),
                new TrackView("red", 0.18, 0.6, words.say("design.track.far")),
                new TrackView("grey", null, 0.6, words.say("design.track.unknown")));
    }

    private static List<ScoreRow> rows(Words words) {
        return List.of(
                row("design.row.output", "expected", List.of("100.0", "131.5", "150.0"), 0, words),
                row("design.row.trade", "expected", List.of("40.0", "41.8", "50.0"), 2, words),
                row("design.row.energy", "binding", List.of("0.52", "", "0.45"), 3, words));
    }

    /**
     * @param values base, newest (empty where none is known) and target
     * @param tone which of {@link LightView#TONES}
     */
    private static ScoreRow row(String name, String nature, List<String> values, int tone, Words words) {
        return new ScoreRow(
                "",
                words.say(name),
                null,
                words.say(name + ".unit"),
                words.say("design.dimension"),
                nature,
                new ValueView(values.get(0), "", null),
                values.get(1).isEmpty() ? ValueView.NONE : new ValueView(values.get(1), "2023", null),
                new ValueView(values.get(2), "", null),
                tracks(words).get(tone),
                lights(words).get(tone),
                words.say(name + ".reason"),
                null);
    }
}
