package org.gangmu.app.projects;

import java.security.Principal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gangmu.app.portal.AsOf;
import org.gangmu.app.portal.Words;
import org.gangmu.project.Bottleneck;
import org.gangmu.project.Factor;
import org.gangmu.project.FactorNeed;
import org.gangmu.project.Lead;
import org.gangmu.project.LeadStage;
import org.gangmu.project.Project;
import org.gangmu.project.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Who serves whom (包挂、企业专员), what is open and what is overdue; and the factors of all projects with the requisition plan. */
@Controller
class ServicePages {
    private final ProjectDesk desk;
    private final ProjectAccess access;

    ServicePages(ProjectDesk desk, ProjectAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /**
     * A project or firm that is served.
     *
     * @param href its page
     * @param last the day of the last visit; empty when there was none
     */
    public record Served(
            String href,
            String name,
            String firm,
            String officer,
            int visits,
            String last,
            int open,
            int overdue,
            int settled) {}

    /** An open problem. */
    public record Problem(
            String href, String name, String kind, String text, String owner, String deadline, boolean overdue) {}

    /** What a project needs of a factor. */
    public record NeedRow(
            String id,
            String name,
            String stage,
            String factor,
            String needed,
            String secured,
            int percent,
            String deadline,
            boolean late) {}

    @GetMapping("/projects/service")
    String service(AsOf asOf, @Nullable Principal user, Words words, Model model) {
        LocalDate day = asOf.day();
        var say = new Say(words);
        List<Problem> problems = problems(day, say);
        boolean papers = access.of(user).readsAll();
        model.addAttribute("served", served(desk, day));
        model.addAttribute("problems", papers ? problems : List.of());
        model.addAttribute("papers", papers);
        model.addAttribute("open", problems.size());
        model.addAttribute("overdue", problems.stream().filter(Problem::overdue).count());
        return "projects/service";
    }

    static List<Served> served(ProjectDesk desk, LocalDate day) {
        var served = new ArrayList<Served>();
        for (Project project : desk.on(day).all()) {
            Service service = project.service();
            if (!service.officer().isEmpty()
                    || !project.bottlenecks().isEmpty()
                    || !service.visits().isEmpty()) {
                served.add(served(
                        "/projects/" + project.id(),
                        project.what().name(),
                        project.what().builder(),
                        service,
                        project.bottlenecks(),
                        day));
            }
        }
        for (Lead lead : desk.leads(day)) {
            if (lead.stage() != LeadStage.LOST) {
                served.add(served(
                        "/projects/promotion/" + lead.origin().id(),
                        lead.origin().name(),
                        lead.origin().firm(),
                        lead.service(),
                        lead.problems(),
                        day));
            }
        }
        return served;
    }

    private static Served served(
            String href, String name, String firm, Service service, List<Bottleneck> problems, LocalDate day) {
        List<Service.Visit> visits = service.visits();
        int open = (int) problems.stream().filter(Bottleneck::isOpen).count();
        return new Served(
                href,
                name,
                firm,
                service.officer(),
                visits.size(),
                visits.stream()
                        .map(Service.Visit::on)
                        .max(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(""),
                open,
                (int) problems.stream().filter(one -> one.isOverdue(day)).count(),
                problems.size() - open);
    }

    private List<Problem> problems(LocalDate day, Say say) {
        Stream<Problem> ofProjects = desk.on(day).all().stream()
                .flatMap(project -> project.openBottlenecks().stream()
                        .map(one -> problem(
                                "/projects/" + project.id(), project.what().name(), one, day, say)));
        Stream<Problem> ofLeads = desk.leads(day).stream()
                .flatMap(lead -> lead.problems().stream()
                        .filter(Bottleneck::isOpen)
                        .map(one -> problem(
                                "/projects/promotion/" + lead.origin().id(),
                                lead.origin().name(),
                                one,
                                day,
                                say)));
        return Stream.concat(ofProjects, ofLeads)
                .sorted(Comparator.comparing(Problem::deadline))
                .toList();
    }

    private static Problem problem(String href, String name, Bottleneck one, LocalDate day, Say say) {
        return new Problem(
                href,
                name,
                say.word(one.kind()),
                one.text(),
                one.owner(),
                one.deadline().toString(),
                one.isOverdue(day));
    }

    @GetMapping("/projects/factors")
    String factors(AsOf asOf, Words words, Model model) {
        List<NeedRow> needs = needs(desk, asOf.day(), new Say(words));
        String clearance = new Say(words).word(Factor.CLEARANCE);
        model.addAttribute(
                "needs",
                needs.stream().filter(need -> !need.factor().equals(clearance)).toList());
        model.addAttribute(
                "clearance",
                needs.stream().filter(need -> need.factor().equals(clearance)).toList());
        model.addAttribute(
                "short", needs.stream().filter(need -> need.percent() < 100).count());
        return "projects/factors";
    }

    static List<NeedRow> needs(ProjectDesk desk, LocalDate day, Say say) {
        var rows = new ArrayList<NeedRow>();
        for (Project project : desk.on(day).all()) {
            for (FactorNeed need : project.factors().values()) {
                LocalDate deadline = need.deadline();
                rows.add(new NeedRow(
                        project.id(),
                        project.what().name(),
                        say.word(project.stage()),
                        say.word(need.factor()),
                        need.needed().toPlainString(),
                        need.secured().toPlainString(),
                        need.percent(),
                        deadline == null ? "" : deadline.toString(),
                        deadline != null && deadline.isBefore(day) && !need.isSecured()));
            }
        }
        rows.sort(Comparator.comparingInt(NeedRow::percent));
        return rows;
    }
}
