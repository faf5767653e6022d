package org.gangmu.app.lineage;

import java.security.Principal;
import java.util.Map;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions that people make on the page of promises. */
@Controller
class LinkPages {
    private final LinkDesk desk;

    LinkPages(LinkDesk desk) {
        this.desk = desk;
    }

    /** @param form link, choice, reason, and the fate and words whose page to go back to */
    @PostMapping("/lineage/links")
    String decide(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        boolean found = true;
        try {
            found = desk.decide(
                            form.getOrDefault("link", ""),
                            form.getOrDefault("choice", ""),
                            form.getOrDefault("reason", ""),
                            user.getName(),
                            asOf)
                    .isPresent();
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("lineage.kept")));
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("lineage.refused")));
        }
        if (!found) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addAttribute("fate", form.getOrDefault("fate", ""));
        next.addAttribute("q", form.getOrDefault("q", ""));
        return "redirect:/lineage";
    }
}
