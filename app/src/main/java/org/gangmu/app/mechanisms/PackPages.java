package org.gangmu.app.mechanisms;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.gangmu.app.accounts.Role;
import org.gangmu.app.mechanisms.MechanismDesk.Author;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.UnusableMechanism;
import org.gangmu.mechanism.dmn.Dmn;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The packs, and the page of each: its tables, what waits for a decision, its versions, its file. */
@Controller
class PackPages {
    private final PackShelf shelf;
    private final MechanismDesk desk;
    private final ClauseLinks links;

    PackPages(PackShelf shelf, MechanismDesk desk, ClauseLinks links) {
        this.shelf = shelf;
        this.desk = desk;
        this.links = links;
    }

    /** Whether whoever asks may change what is in force, on a day that is the portal's own. */
    static boolean mayDirect(HttpServletRequest request, AsOf asOf) {
        return !asOf.chosen()
                && Arrays.stream(Role.values()).anyMatch(role -> role.directs() && request.isUserInRole(role.name()));
    }

    @GetMapping("/mechanisms")
    String list(AsOf asOf, HttpServletRequest request, Words words, Model model) {
        List<PackView> packs = shelf.on(asOf.day()).stream()
                .map(adopted -> PackView.of(adopted, links, asOf.day(), words))
                .toList();
        model.addAttribute("packs", packs);
        model.addAttribute(
                "rules",
                packs.stream()
                        .flatMap(pack -> pack.tables().stream())
                        .mapToInt(table -> table.rows().size())
                        .sum());
        model.addAttribute("open", packs.stream().mapToInt(PackView::open).sum());
        model.addAttribute("mayDirect", mayDirect(request, asOf));
        return "mechanisms/mechanisms";
    }

    @GetMapping("/mechanisms/{pack}")
    String pack(@PathVariable String pack, AsOf asOf, HttpServletRequest request, Words words, Model model) {
        model.addAttribute("pack", PackView.of(desk.pack(pack, asOf.day()), links, asOf.day(), words));
        model.addAttribute("mayDirect", mayDirect(request, asOf));
        return "mechanisms/pack";
    }

    @GetMapping("/mechanisms/{pack}/file")
    @ResponseBody
    ResponseEntity<byte[]> file(@PathVariable String pack, AsOf asOf) {
        Pack rules = desk.pack(pack, asOf.day()).pack();
        return ResponseEntity.ok()
                .contentType(new MediaType("application", "xml", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(rules.id() + ".dmn", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(Dmn.write(rules).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes a DMN file in: as a new pack, or as the next version of the one of its id. */
    @PostMapping("/mechanisms")
    String takeIn(
            @RequestParam MultipartFile file,
            @RequestParam(defaultValue = "") String reason,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next)
            throws IOException {
        try {
            Pack pack = Dmn.read(utf8(file.getBytes()));
            Author author = new Author(user.getName(), asOf);
            int seen =
                    shelf.find(pack.id(), asOf.day()).map(AdoptedPack::version).orElse(0);
            int version = desk.change(pack, seen, reason, author);
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE, PageMessage.good(words.say("mechanisms.taken", pack.label(), version)));
            return "redirect:/mechanisms/" + pack.id();
        } catch (UnusableMechanism e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, Refusals.of(e, words));
        } catch (CharacterCodingException e) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("mechanisms.unusable"), List.of(words.say("mechanisms.not-utf8"))));
        } catch (Refused e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, Refusals.of(e, words));
        }
        return "redirect:/mechanisms";
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** @param form name, value, reason */
    @PostMapping("/mechanisms/{pack}/parameters")
    String decide(
            @PathVariable String pack,
            @RequestParam Map<String, String> form,
            AsOf asOf,
            Principal user,
            Words words,
            RedirectAttributes next) {
        try {
            desk.decide(
                    pack,
                    form.getOrDefault("name", ""),
                    form.getOrDefault("value", ""),
                    form.getOrDefault("reason", ""),
                    new Author(user.getName(), asOf));
            next.addFlashAttribute(PageMessage.ATTRIBUTE, PageMessage.good(words.say("mechanisms.decided")));
        } catch (Refused e) {
            next.addFlashAttribute(PageMessage.ATTRIBUTE, Refusals.of(e, words));
        }
        next.addAttribute("pack", pack);
        return "redirect:/mechanisms/{pack}";
    }
}
