package org.gangmu.app.signoffs;

import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangmu.app.library.SignOffs.State;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.signoffs.CorrectionForm.NotInOrder;
import org.gangmu.app.signoffs.SignOffDesk.Entry;
import org.gangmu.quantity.Bound;
import org.gangmu.quantity.Measure;
import org.gangmu.quantity.Status;
import org.gangmu.review.Doubts;
import org.gangmu.review.LexiconProposals;
import org.gangmu.statement.Figure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people decide on readings: accepted, opened again, rejected, corrected; and what corrections propose. */
@Controller
class SignOffForms {
    private static final int LONGEST_REASON = 300;

    private final SignOffDesk desk;

    SignOffForms(SignOffDesk desk) {
        this.desk = desk;
    }

    /** @param posted act: {@code selection}, {@code all} or {@code reopen}; id of each chosen; the filter that shows the others */
    @PostMapping("/sign-offs")
    String decide(
            @RequestParam MultiValueMap<String, String> posted,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        QueueFilter filter = QueueFilter.of(posted.toSingleValueMap());
        List<Entry> all = desk.list(asOf.day());
        Set<String> ids = Set.copyOf(posted.getOrDefault("id", List.of()));
        List<Entry> chosen =
                all.stream().filter(entry -> ids.contains(entry.stored().id())).toList();
        String act = String.valueOf(posted.getFirst("act"));
        if (asOf.chosen()) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("signoffs.refused.not-today")));
        } else if (act.equals("reopen")) {
            int opened = desk.reopen(chosen, "", user.getName(), asOf);
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("signoffs.reopened", opened)));
        } else {
            // in bulk only what is not doubtful; what is, somebody ticks
            boolean bulk = act.equals("all") && filter.isBulk();
            List<Entry> entries = bulk
                    ? filter.apply(all).stream()
                            .filter(entry -> entry.weight() < Doubts.BY_HAND)
                            .toList()
                    : chosen;
            int accepted = desk.accept(entries, user.getName(), asOf);
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    accepted == 0
                            ? new PageMessage("warn", words.say("signoffs.none"), List.of())
                            : PageMessage.good(words.say("signoffs.accepted", accepted)));
        }
        Map.of("show", filter.show(), "document", filter.document(), "rule", filter.rule(), "kind", filter.kind())
                .forEach((name, value) -> {
                    if (!value.isEmpty()) {
                        next.addAttribute(name, value);
                    }
                });
        return "redirect:/sign-offs";
    }

    @GetMapping("/sign-offs/{id}")
    String one(@PathVariable String id, AsOf asOf, Words words, Model model) {
        Entry entry = entry(id, asOf);
        Figure figure = entry.statement() instanceof Figure read ? read : null;
        show(entry, figure == null ? null : CorrectionForm.of(figure), words, model);
        return "signoffs/one";
    }

    private Entry entry(String id, AsOf asOf) {
        return desk.find(id, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static void show(Entry entry, @Nullable CorrectionForm form, Words words, Model model) {
        model.addAttribute("row", QueueRow.of(entry, words));
        model.addAttribute("form", form);
        model.addAttribute("signed", entry.state() == State.SIGNED);
        model.addAttribute(
                "measures", Stream.of(Measure.values()).map(Measure::code).toList());
        model.addAttribute("bounds", Stream.of(Bound.values()).map(Bound::code).toList());
        model.addAttribute(
                "statuses", Stream.of(Status.values()).map(Status::code).toList());
    }

    @PostMapping("/sign-offs/{id}")
    String correct(
            @PathVariable String id,
            @RequestParam Map<String, String> posted,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        Entry entry = entry(id, asOf);
        String reason = posted.getOrDefault("reason", "").strip();
        try {
            if (asOf.chosen()) {
                throw new NotInOrder(words.say("signoffs.refused.not-today"));
            }
            if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
                throw new NotInOrder(words.say("signoffs.refused.words", LONGEST_REASON));
            }
            if (posted.getOrDefault("act", "").equals("reject")) {
                desk.reject(entry, reason, user.getName(), asOf);
                next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("signoffs.rejected")));
            } else if (entry.statement() instanceof Figure read) {
                desk.correct(entry, CorrectionForm.of(posted).read(read, words), reason, user.getName(), asOf);
                next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("signoffs.corrected")));
            } else {
                throw new NotInOrder(words.say("signoffs.refused.kind"));
            }
        } catch (NotInOrder e) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("signoffs.refused"), String.valueOf(e.getMessage())));
            next.addAttribute("id", id);
            return "redirect:/sign-offs/{id}";
        }
        return "redirect:/sign-offs";
    }

    /** What the corrections propose for the lexicons, as a text file for people to review. */
    @GetMapping("/sign-offs/lexicon")
    @ResponseBody
    ResponseEntity<byte[]> lexicon(AsOf asOf) {
        byte[] file = LexiconProposals.of(desk.corrected(asOf.day())).getBytes(StandardCharsets.UTF_8);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("lexicon-proposals-" + asOf + ".txt")
                                .build()
                                .toString())
                .body(file);
    }
}
