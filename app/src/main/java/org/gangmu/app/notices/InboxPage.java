package org.gangmu.app.notices;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.InboxCount;
import org.gangmu.app.portal.Pages;
import org.gangmu.app.portal.Words;
import org.gangmu.app.store.Deliveries.Failed;
import org.gangmu.app.store.NoticeLedger.Shown;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredNotice;
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

/** The in-app inbox: what the signed-in person was told, what of it is unseen, and where else notices go. */
@Controller
class InboxPage implements InboxCount {
    private static final int PAGE_SIZE = 30;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.?[^\\s@<>,;]*");
    private static final int LONGEST_EMAIL = 254;

    private final Store store;
    private final Accounts accounts;
    private final List<Channel> channels;

    InboxPage(Store store, Accounts accounts, List<Channel> channels) {
        this.store = store;
        this.accounts = accounts;
        this.channels = List.copyOf(channels);
    }

    /**
     * A notice in the inbox.
     *
     * @param tone the light it is shown with: how much it wants
     * @param answerable whether one click answers it here
     */
    public record Line(
            String id,
            String tone,
            String title,
            String asked,
            String detail,
            @Nullable String due,
            String when,
            String link,
            boolean seen,
            boolean answerable) {
        static Line of(Shown shown, Words words) {
            StoredNotice notice = shown.notice();
            NoticeRule rule = NoticeRule.parse(notice.rule());
            String due = notice.due();
            return new Line(
                    notice.id(),
                    rule.urgency().tone(),
                    Letter.title(notice, words),
                    Letter.asked(notice, words),
                    notice.detail(),
                    due == null ? null : due.replace('T', ' '),
                    notice.knownFrom().toString(),
                    notice.link(),
                    shown.seen(),
                    rule == NoticeRule.FIGURE && !shown.seen());
        }
    }

    @Override
    public int unseen(String account) {
        return accounts.findEnabled(account)
                .map(one -> store.notices().unseen(Recipient.of(one), account))
                .orElse(0);
    }

    /** @param show {@code unseen} or {@code all} */
    @GetMapping("/inbox")
    String inbox(
            @RequestParam(defaultValue = "unseen") String show,
            @RequestParam(defaultValue = "1") int page,
            AsOf asOf,
            @Nullable Principal user,
            Words words,
            Model model) {
        if (user == null) {
            return "redirect:/login";
        }
        Account account = account(user);
        List<Shown> all = store.notices().of(Recipient.of(account), account.name(), asOf.day());
        List<Shown> unseen = all.stream().filter(shown -> !shown.seen()).toList();
        List<Shown> listed = show.equals("all") ? all : unseen;
        var pages = Pages.of(listed.size(), PAGE_SIZE, page);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("unseen", unseen.size());
        counts.put("all", all.size());
        model.addAttribute("show", show.equals("all") ? "all" : "unseen");
        model.addAttribute("counts", counts);
        model.addAttribute("pages", pages);
        model.addAttribute(
                "lines",
                pages.part(listed).stream().map(shown -> Line.of(shown, words)).toList());
        model.addAttribute("email", store.deliveries().addresses().getOrDefault(account.name(), ""));
        model.addAttribute(
                "mails",
                channels.stream()
                        .anyMatch(channel -> channel.code().equals("email")
                                && !channel.addresses(List.of("a@b")).isEmpty()));
        model.addAttribute(
                "failing",
                account.role() == Role.ADMINISTRATOR || account.role() == Role.DISPATCHER
                        ? store.deliveries().failing().stream().limit(PAGE_SIZE).toList()
                        : List.<Failed>of());
        return "notices/inbox";
    }

    private Account account(Principal user) {
        return accounts.findEnabled(user.getName())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    /** Opens what a notice is about, and remembers that it was seen. */
    @GetMapping("/inbox/{id:[0-9a-f]{32}}")
    String open(@PathVariable String id, @Nullable Principal user) {
        if (user == null) {
            return "redirect:/login";
        }
        StoredNotice notice = own(id, user);
        store.notices().see(List.of(id), user.getName());
        return "redirect:" + notice.link();
    }

    private StoredNotice own(String id, Principal user) {
        return store.notices()
                .find(id)
                .filter(notice -> Recipient.of(account(user)).contains(notice.recipient()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param ids those to be put aside as seen */
    @PostMapping("/inbox/seen")
    String seen(@RequestParam List<String> ids, Principal user, Words words, RedirectAttributes next) {
        List<String> own = ids.stream().map(id -> own(id, user).id()).toList();
        store.notices().see(own, user.getName());
        next.addFlashAttribute("done", words.say("notices.seen.done", own.size()));
        return "redirect:/inbox";
    }

    /** @param email where notices go too; empty for nowhere */
    @PostMapping("/inbox/address")
    String address(@RequestParam String email, Principal user, Words words, RedirectAttributes next) {
        String address = email.strip();
        if (!address.isEmpty()
                && (address.length() > LONGEST_EMAIL || !EMAIL.matcher(address).matches())) {
            next.addFlashAttribute("fault", words.say("notices.address.fault", address));
        } else {
            store.deliveries().address(account(user).name(), address);
            next.addFlashAttribute(
                    "done",
                    address.isEmpty() ? words.say("notices.address.none") : words.say("notices.address.done", address));
        }
        return "redirect:/inbox";
    }
}
