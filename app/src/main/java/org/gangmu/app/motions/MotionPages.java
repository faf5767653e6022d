package org.gangmu.app.motions;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Csv;
import org.gangmu.app.portal.Words;
import org.gangmu.app.portal.Xlsx;
import org.gangmu.app.tasks.TaskAccess;
import org.gangmu.app.tasks.TaskAccess.Person;
import org.gangmu.followup.Act;
import org.gangmu.followup.Capacity;
import org.gangmu.followup.Task;
import org.gangmu.motion.Motion;
import org.gangmu.motion.MotionEvent.Kind;
import org.gangmu.motion.MotionEvent.Reply;
import org.gangmu.motion.MotionEvent.Satisfaction;
import org.gangmu.motion.MotionRates;
import org.gangmu.motion.MotionRules;
import org.gangmu.motion.MotionStage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Motions: the list with its rates, and each one with its stages; tables to take away. */
@Controller
class MotionPages {
    private final MotionDesk desk;
    private final TaskAccess access;

    MotionPages(MotionDesk desk, TaskAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** A stage and how many motions are there. */
    public record Tab(String code, String word, long count) {}

    @GetMapping("/motions")
    String list(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String session,
            AsOf asOf,
            @Nullable Principal user,
            Words words,
            Model model) {
        List<Motion> all = desk.list(asOf.day());
        List<Motion> ofSession = all.stream()
                .filter(motion -> session.isEmpty() || motion.session().equals(session))
                .toList();
        model.addAttribute("motions", views(ofSession, stage, asOf, words));
        model.addAttribute("rates", MotionRates.of(ofSession));
        model.addAttribute("tabs", tabs(ofSession, words));
        model.addAttribute("stage", stage);
        model.addAttribute("session", session);
        model.addAttribute(
                "sessions", all.stream().map(Motion::session).distinct().toList());
        model.addAttribute("kinds", kinds(words));
        model.addAttribute("today", asOf.day());
        model.addAttribute("mayDispatch", mayDispatch(user, asOf));
        return "motions/motions";
    }

    private static List<Tab> tabs(List<Motion> motions, Words words) {
        return Arrays.stream(MotionStage.values())
                .map(stage -> new Tab(
                        stage.code(),
                        words.english() ? stage.englishName() : stage.chineseName(),
                        motions.stream()
                                .filter(motion -> motion.stage() == stage)
                                .count()))
                .toList();
    }

    static Map<String, String> kinds(Words words) {
        var kinds = new LinkedHashMap<String, String>();
        for (Motion.Kind kind : Motion.Kind.values()) {
            kinds.put(kind.code(), words.english() ? kind.englishName() : kind.chineseName());
        }
        return kinds;
    }

    private boolean mayDispatch(@Nullable Principal user, AsOf asOf) {
        return !asOf.chosen() && access.of(user).actor().capacity() == Capacity.DISPATCHER;
    }

    private List<MotionView> views(List<Motion> motions, String stage, AsOf asOf, Words words) {
        return motions.stream()
                .filter(motion -> stage.isEmpty() || motion.stage().code().equals(stage))
                .map(motion -> MotionView.of(motion, desk.task(motion, asOf.day()), false, asOf.day(), words))
                .toList();
    }

    @GetMapping("/motions/{id:[0-9a-f]{16}}")
    String motion(@PathVariable String id, AsOf asOf, @Nullable Principal user, Words words, Model model) {
        Motion motion = get(id, asOf);
        Task task = desk.task(motion, asOf.day()).orElse(null);
        Person person = access.of(user);
        boolean papers = task == null ? person.readsAll() : person.readsPapersOf(task);
        var limit = MotionRules.national().of(motion.kind());
        LocalDate today = asOf.day();
        model.addAttribute("view", MotionView.of(motion, desk.task(motion, today), papers, today, words));
        model.addAttribute("limit", limit);
        model.addAttribute("normal", limit.deadline(today, false));
        model.addAttribute("longest", limit.deadline(today, true));
        model.addAttribute("replies", Reply.values());
        model.addAttribute("satisfactions", Satisfaction.values());
        model.addAttribute("papers", papers);
        boolean dispatcher = mayDispatch(user, asOf);
        model.addAttribute("mayAssign", dispatcher && motion.stage().allows(Kind.ASSIGNED));
        model.addAttribute("mayJudge", dispatcher && motion.stage().allows(Kind.JUDGED));
        model.addAttribute("again", today.plusMonths(1));
        model.addAttribute(
                "mayReply",
                task != null
                        && !asOf.chosen()
                        && motion.stage().allows(Kind.REPLIED)
                        && person.open(task, today).contains(Act.SUBMIT));
        return "motions/motion";
    }

    Motion get(String id, AsOf asOf) {
        return desk.find(id, asOf.day()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping(value = "/motions", params = "format=xlsx")
    @ResponseBody
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String session,
            AsOf asOf,
            Words words) {
        return new Xlsx()
                .row(head(words))
                .rows(cells(stage, session, asOf, words))
                .file("motions-" + asOf + ".xlsx");
    }

    @GetMapping(value = "/motions", params = "format=csv")
    @ResponseBody
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String stage,
            @RequestParam(defaultValue = "") String session,
            AsOf asOf,
            Words words) {
        var csv = new Csv().row(head(words));
        cells(stage, session, asOf, words).forEach(csv::row);
        return csv.file("motions-" + asOf + ".csv");
    }

    private static List<Object> head(Words words) {
        return List.of(
                words.say("motions.session"),
                words.say("tasks.kind"),
                words.say("motions.number"),
                words.say("motions.subject"),
                words.say("motions.proposer"),
                words.say("motions.received"),
                words.say("motions.stage"),
                words.say("motions.lead"),
                words.say("motions.with"),
                words.say("tasks.deadline"),
                words.say("tasks.days"),
                words.say("motions.reply"),
                words.say("motions.satisfaction"),
                words.say("tasks.csv.id"),
                words.say("tasks.csv.as-of"));
    }

    private List<List<Object>> cells(String stage, String session, AsOf asOf, Words words) {
        var cells = new ArrayList<List<Object>>();
        for (MotionView view : views(desk.list(asOf.day()), stage, asOf, words)) {
            Motion motion = view.motion();
            if (session.isEmpty() || motion.session().equals(session)) {
                cells.add(List.of(
                        motion.session(),
                        view.kind(),
                        motion.number(),
                        motion.subject(),
                        motion.proposer(),
                        motion.received().toString(),
                        view.stageWord(),
                        view.lead(),
                        view.responsible(),
                        view.deadline(),
                        view.standing() == null ? "" : view.standing().days(),
                        view.reply(),
                        view.satisfaction(),
                        view.task(),
                        asOf.toString()));
            }
        }
        return cells;
    }
}
