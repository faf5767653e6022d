package org.gangmu.app.projects;

import java.io.IOException;
import java.io.InputStream;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.PageMessage;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.projects.ProjectImport.Result;
import org.gangmu.app.projects.SheetRows.Row;
import org.gangmu.project.Project;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Projects out of a spreadsheet and back into one: the template, the sheet that is checked and taken in, and the same sheet filled. */
@Controller
class ProjectImportPages {
    private static final int FAULTS_SHOWN = 50;

    private final ProjectDesk desk;
    private final ProjectAccess access;

    ProjectImportPages(ProjectDesk desk, ProjectAccess access) {
        this.desk = desk;
        this.access = access;
    }

    private static List<String> head(Words words) {
        return ProjectImport.COLUMNS.stream().map(new Say(words)::field).toList();
    }

    @GetMapping(value = "/projects", params = "format=template")
    @ResponseBody
    ResponseEntity<byte[]> template(Words words) {
        return new Xlsx().row(head(words)).file(words.say("projects.template.file") + ".xlsx");
    }

    /** All projects in the columns of the template; taken in again it changes nothing. */
    @GetMapping(value = "/projects", params = "format=sheet")
    @ResponseBody
    ResponseEntity<byte[]> sheet(AsOf asOf, Words words) {
        var sheet = new Xlsx().row(head(words));
        desk.on(asOf.day()).all().forEach(project -> sheet.row(cells(project)));
        return sheet.file(words.say("projects.file", asOf) + ".xlsx");
    }

    private static List<String> cells(Project project) {
        var what = project.what();
        String external = project.origin().external();
        return Stream.of(
                        external.isEmpty() ? project.id() : external,
                        what.name(),
                        what.kind().chineseName(),
                        what.level().chineseName(),
                        what.code(),
                        what.wan() == null ? "" : what.wan().toPlainString() + "万元",
                        what.place(),
                        what.agency(),
                        what.builder(),
                        project.stage().chineseName(),
                        project.schedule().map(one -> one.start().toString()).orElse(""),
                        project.schedule().map(one -> one.end().toString()).orElse(""))
                .toList();
    }

    @PostMapping("/projects/import")
    String takeIn(
            @RequestParam("files") MultipartFile file, AsOf asOf, Principal user, Words words, RedirectAttributes next)
            throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            List<Row> rows = SheetRows.read(bytes);
            var sheet = new ProjectImport(
                    access.of(user).actor(),
                    ProjectDesk.ownDay(asOf),
                    desk.ledger().now());
            desk.add(known -> sheet.check(rows, known));
            next.addFlashAttribute(PageMessage.ATTRIBUTE, message(sheet.result(), words));
        } catch (SheetRows.NoSheet e) {
            next.addFlashAttribute(
                    PageMessage.ATTRIBUTE,
                    PageMessage.bad(words.say("projects.import.refused.file"), words.say("projects.import.no-sheet")));
        }
        return "redirect:/projects";
    }

    private static PageMessage message(Result result, Words words) {
        if (result.faults().isEmpty()) {
            return PageMessage.good(
                    words.say("projects.imported", result.opened(), result.corrected(), result.unchanged()));
        }
        var say = new Say(words);
        return PageMessage.bad(
                words.say("projects.import.refused", result.faults().size()),
                result.faults().stream()
                        .limit(FAULTS_SHOWN)
                        .map(fault -> words.say("projects.import.row", fault.row()) + " " + say.why(fault.refusal()))
                        .toList());
    }
}
