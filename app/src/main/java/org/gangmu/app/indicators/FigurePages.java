package org.gangmu.app.indicators;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.indicators.FigureDesk.Asked;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PeriodWords;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.FigureAnswers.Answer;
import org.gangmu.app.store.FigureAnswers.Answered;
import org.gangmu.app.store.Store;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** “Is this figure right?”: the page a notice leads to, and the answer. */
@Controller
class FigurePages {
    private final FigureDesk desk;
    private final Store store;
    private final Accounts accounts;

    FigurePages(FigureDesk desk, Store store, Accounts accounts) {
        this.desk = desk;
        this.store = store;
        this.accounts = accounts;
    }

    /**
     * A figure and what was answered.
     *
     * @param id the indicator's key in addresses
     */
    public record FigureView(
            String key,
            String id,
            String name,
            String period,
            String value,
            String known,
            String quote,
            SourceLink source) {}

    /** An answer as a page shows it. */
    public record AnswerView(String agency, boolean contested, String reason, String when) {
        static AnswerView of(Answered answered) {
            return new AnswerView(
                    answered.agency(),
                    answered.isContested(),
                    answered.reason(),
                    answered.knownFrom().toString());
        }
    }

    @GetMapping("/indicators/figures/{key:[0-9a-f]{32}}")
    String page(@PathVariable String key, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        Asked asked = asked(key, asOf);
        var observation = asked.observation();
        model.addAttribute(
                "figure",
                new FigureView(
                        key,
                        Judgement.id(asked.verdict()),
                        new ScoreRows(asked.judgement(), words)
                                .of(asked.verdict())
                                .name(),
                        PeriodWords.of(observation.period(), words),
                        words.quantity(observation.value().toPlainString(), observation.unit()),
                        observation.knownFrom().toString(),
                        observation.quote(),
                        new SourceLabels(asked.judgement().holdings(), words)
                                .link(observation.span().document(), observation.numberStart())));
        model.addAttribute(
                "answers",
                store.figureAnswers().byFigure(asOf.day()).getOrDefault(key, List.of()).stream()
                        .map(AnswerView::of)
                        .toList());
        model.addAttribute("mayAnswer", !asOf.chosen() && mayAnswer(asked, user));
        return "indicators/figure";
    }

    private boolean mayAnswer(Asked asked, @Nullable Principal user) {
        return user != null
                && accounts.findEnabled(user.getName())
                        .filter(account -> speaksFor(account, asked))
                        .isPresent();
    }

    private static boolean speaksFor(Account account, Asked asked) {
        String agency = account.agency();
        return account.role() == Role.REPORTER && agency != null && asked.isUpTo(agency);
    }

    private Asked asked(String key, AsOf asOf) {
        return desk.find(key, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param form answer and reason; back is {@code inbox} where the answer was given there */
    @PostMapping("/indicators/figures/{key:[0-9a-f]{32}}")
    String answer(
            @PathVariable String key,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Asked asked = asked(key, asOf);
        Account account = accounts.findEnabled(user.getName())
                .filter(one -> speaksFor(one, asked))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        if (asOf.chosen()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "answers count from the portal's own day");
        }
        try {
            Answer answer = Answer.parse(form.getOrDefault("answer", ""));
            desk.answer(asked, answer, form.getOrDefault("reason", ""), account, asOf.day());
            next.addFlashAttribute("done", words.say("figure.done." + answer.code(), asked.words(words)));
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute("fault", words.say("figure.fault.reason"));
            return "redirect:/indicators/figures/" + key;
        }
        return form.getOrDefault("back", "").equals("inbox")
                ? "redirect:/inbox"
                : "redirect:/indicators/figures/" + key;
    }
}
