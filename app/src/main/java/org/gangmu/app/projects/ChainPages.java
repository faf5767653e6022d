package org.gangmu.app.projects;

import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.project.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The industry chains with their heads, links, firms and gaps: as maps, beside each its table; and the form that sets one out. */
@Controller
class ChainPages {
    private final ProjectDesk desk;
    private final ProjectAccess access;

    ChainPages(ProjectDesk desk, ProjectAccess access) {
        this.desk = desk;
        this.access = access;
    }

    @GetMapping("/projects/chains")
    String chains(AsOf asOf, @Nullable Principal user, Words words, Model model) {
        List<ChainView> chains = ChainView.list(desk, asOf.day(), new Say(words));
        model.addAttribute("chains", chains);
        model.addAttribute("gaps", chains.stream().mapToInt(ChainView::gaps).sum());
        model.addAttribute("mayOpen", !asOf.chosen() && access.of(user).dispatches());
        model.addAttribute("scripts", List.of("/webjars/echarts/echarts.min.js", "/assets/js/chain.js"));
        return "projects/chains";
    }

    /** What the maps are drawn from. */
    @GetMapping(value = "/projects/chains.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    List<ChainView> json(AsOf asOf, Words words) {
        return ChainView.list(desk, asOf.day(), new Say(words));
    }

    /** @param form name, head, leader, links: a line for each, with its firms behind a colon */
    @PostMapping("/projects/chains")
    String setChain(
            @RequestParam Map<String, String> form, AsOf asOf, Principal user, Words words, RedirectAttributes next) {
        var told = new Told(form);
        boolean whole = told.has("name") && told.has("links") && told.has("head");
        if (whole) {
            desk.ledger()
                    .setChain(
                            Told.of(
                                    "name", told.text("name"),
                                    "head", told.text("head"),
                                    "leader", told.text("leader"),
                                    "links", told.text("links")),
                            access.of(user).actor().account(),
                            ProjectDesk.ownDay(asOf));
        }
        next.addFlashAttribute(
                PageMessage.ATTRIBUTE,
                whole
                        ? PageMessage.good(words.say("projects.act.done"))
                        : PageMessage.bad(words.say("projects.refused"), words.say("projects.chains.needs")));
        return "redirect:/projects/chains";
    }
}
