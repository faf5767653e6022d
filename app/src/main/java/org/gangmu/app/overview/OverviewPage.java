package org.gangmu.app.overview;

import java.util.List;
import java.util.Optional;
import org.gangmu.app.indicators.Judgement;
import org.gangmu.app.indicators.Judgements;
import org.gangmu.app.indicators.Outlook;
import org.gangmu.app.indicators.ScoreRows;
import org.gangmu.app.library.DocumentRows;
import org.gangmu.app.library.Shelf;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.LightView;
import org.gangmu.app.portal.ScoreGroup;
import org.gangmu.app.portal.ScoreRow;
import org.gangmu.app.portal.Words;
import org.gangmu.app.tasks.TaskList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of the portal. */
@Controller
class OverviewPage {
    private static final int NEWEST = 5;
    private static final int WATCHED = 6;

    private final Judgements judgements;
    private final TaskList tasks;
    private final Shelf shelf;

    OverviewPage(Judgements judgements, TaskList tasks, Shelf shelf) {
        this.judgements = judgements;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    @GetMapping("/")
    String overview(AsOf asOf, Words words, Model model) {
        Optional<Judgement> judgement = judgements.on(asOf.day());
        judgement.ifPresent(j -> judged(j, words, model));
        model.addAttribute("judgement", judgement.orElse(null));
        model.addAttribute("tones", LightView.TONES);
        model.addAttribute("tasks", tasks.summary(asOf.day()));
        model.addAttribute(
                "newest",
                DocumentRows.of(shelf.on(asOf.day()).list().stream()
                        .filter(held -> held.document().date() != null)
                        .limit(NEWEST)
                        .toList()));
        return "overview/overview";
    }

    private static void judged(Judgement judgement, Words words, Model model) {
        List<ScoreRow> rows =
                new ScoreRows(judgement, words).of(judgement.evaluation().verdicts());
        model.addAttribute("outlook", Outlook.of(judgement, words));
        model.addAttribute("groups", ScoreGroup.of(rows));
        model.addAttribute(
                "watched",
                java.util.stream.Stream.concat(with(rows, "red"), with(rows, "yellow"))
                        .limit(WATCHED)
                        .toList());
    }

    private static java.util.stream.Stream<ScoreRow> with(List<ScoreRow> rows, String tone) {
        return rows.stream().filter(row -> row.light().tone().equals(tone));
    }
}
