package org.gangmu.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * An industry chain (产业链) with its head (链长制): the links in order, who is there, and where nobody is.
 *
 * @param head the leader in charge (链长)
 * @param leader the firm that leads it (链主企业); may be empty
 */
public record IndustryChain(String name, String head, String leader, List<Link> links) {
    public IndustryChain {
        links = List.copyOf(links);
    }

    /**
     * A place in the chain.
     *
     * @param firms those that are there
     * @param coming what is promoted for it and not lost
     */
    public record Link(String name, List<String> firms, List<Lead> coming) {
        public Link {
            firms = List.copyOf(firms);
            coming = List.copyOf(coming);
        }

        /** Whether nobody is there and nothing has landed. */
        public boolean isGap() {
            return firms.isEmpty()
                    && coming.stream().allMatch(lead -> lead.stage().compareTo(LeadStage.LANDED) < 0);
        }
    }

    /**
     * A chain out of lines such as “减速器：恒岳轴承、云溪精工”, one for each link in order; a link without firms is a gap.
     */
    public static IndustryChain of(Told told, Collection<Lead> leads) {
        String name = told.text("name");
        List<Lead> ours = leads.stream()
                .filter(lead -> lead.origin().chain().equals(name) && lead.stage() != LeadStage.LOST)
                .toList();
        var links = new ArrayList<Link>();
        for (String line : told.text("links").split("\\R")) {
            String[] parts = line.strip().split("[:：]", 2);
            if (!parts[0].isBlank()) {
                List<String> firms = parts.length < 2
                        ? List.of()
                        : Arrays.stream(parts[1].split("[、，,;；]"))
                                .map(String::strip)
                                .filter(firm -> !firm.isEmpty())
                                .toList();
                String link = parts[0].strip();
                links.add(new Link(
                        link,
                        firms,
                        ours.stream()
                                .filter(lead -> lead.origin().link().equals(link))
                                .toList()));
            }
        }
        return new IndustryChain(name, told.text("head"), told.text("leader"), links);
    }

    /** The links where nobody is. */
    public List<Link> gaps() {
        return links.stream().filter(Link::isGap).toList();
    }
}
