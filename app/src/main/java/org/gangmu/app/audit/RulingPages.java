package org.gangmu.app.audit;

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

/** Rulings that people make on the audit's page. */
@Controller
class RulingPages {
    private final RulingDesk desk;

    RulingPages(RulingDesk desk) {
        this.desk = desk;
    }

    /** @param form finding, decision, reason, and the verdict whose page to go back to */
    @PostMapping("/audit/rulings")
    String rule(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        boolean found = true;
        try {
            found = desk.rule(
                            form.getOrDefault("finding", ""),
                            form.getOrDefault("decision", ""),
                            form.getOrDefault("reason", ""),
                            user.getName(),
                            asOf)
                    .isPresent();
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("ruling.kept")));
        } catch (IllegalArgumentException e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.bad(words.say("ruling.refused")));
        }
        if (!found) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        next.addAttribute("verdict", form.getOrDefault("verdict", "contradicts"));
        return "redirect:/audit";
    }
}
