package org.gangmu.app.projects;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.gangmu.project.IndustryChain;
import org.gangmu.project.Lead;
import org.gangmu.project.Project;
import org.gangmu.project.Stage;

/**
 * An industry chain as its page shows it, in a table and as a map.
 *
 * @param head the leader in charge (链长)
 * @param leader the firm that leads it (链主); may be empty
 * @param gaps how many links nobody is in
 */
public record ChainView(String name, String head, String leader, List<Link> links, int gaps) {
    public ChainView {
        links = List.copyOf(links);
    }

    /**
     * A place in the chain.
     *
     * @param number from 1 on, up the chain first
     * @param state there, coming (investment is promoted for it) or gap
     * @param firms those that are there
     * @param coming what is promoted for it
     */
    public record Link(int number, String name, String state, List<Firm> firms, List<Node> coming) {
        /** The firms, with 、 between them. */
        public String firmNames() {
            return firms.stream().map(Firm::name).collect(Collectors.joining("、"));
        }

        /** The projects of the firms, each with its stage. */
        public String building() {
            return firms.stream()
                    .flatMap(firm -> firm.projects().stream())
                    .map(one -> one.name() + " " + one.word())
                    .collect(Collectors.joining("、"));
        }
    }

    /** A firm in a link, with the projects that it builds here. */
    public record Firm(String name, List<Node> projects) {}

    /**
     * A project or an investment.
     *
     * @param word its stage in the reader's language
     * @param href its page
     */
    public record Node(String name, String word, String href) {}

    /** All chains as they were last set out by {@code day}. */
    static List<ChainView> list(ProjectDesk desk, LocalDate day, Say say) {
        List<Lead> leads = desk.leads(day);
        Collection<Project> projects = desk.on(day).all();
        return desk.ledger().chains(day).stream()
                .map(told -> of(IndustryChain.of(told, leads), projects, say))
                .toList();
    }

    private static ChainView of(IndustryChain chain, Collection<Project> projects, Say say) {
        List<Link> links = chain.links().stream()
                .map(link -> new Link(
                        chain.links().indexOf(link) + 1,
                        link.name(),
                        link.isGap() ? link.coming().isEmpty() ? "gap" : "coming" : "there",
                        link.firms().stream()
                                .map(firm -> new Firm(firm, building(firm, projects, say)))
                                .toList(),
                        link.coming().stream()
                                .map(lead -> new Node(
                                        lead.origin().name(),
                                        say.word(lead.stage()),
                                        "/projects/promotion/" + lead.origin().id()))
                                .toList()))
                .toList();
        return new ChainView(
                chain.name(), chain.head(), chain.leader(), links, chain.gaps().size());
    }

    private static List<Node> building(String firm, Collection<Project> projects, Say say) {
        return projects.stream()
                .filter(project -> project.what().builder().equals(firm) && project.stage() != Stage.WITHDRAWN)
                .map(project -> new Node(project.what().name(), say.word(project.stage()), "/projects/" + project.id()))
                .toList();
    }
}
