package org.gangmu.app.agencies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gangmu.agency.Agency;
import org.gangmu.agency.Entry;
import org.gangmu.agency.EntryKind;
import org.gangmu.agency.Expansion;
import org.gangmu.agency.Registry;
import org.gangmu.app.indicators.Judgement;
import org.gangmu.app.library.Holdings;
import org.gangmu.app.library.SourceLabels;
import org.gangmu.app.portal.SourceLink;
import org.gangmu.app.portal.Words;
import org.gangmu.catalogue.Owners;
import org.gangmu.document.Span;
import org.gangmu.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * The page of an agency as of a day.
 *
 * @param path those above it, from the top
 * @param said what the registry says of it now and before, by the code of the kind
 * @param members of a leading group, task force or group, as on the day; null for others
 * @param memberOf the groups it is in, leading groups and task forces, with its part in them
 * @param predecessors whose duties it took over
 * @param indicators of the plan that it answers for
 */
public record AgencyView(
        Agency agency,
        String kindWord,
        String region,
        List<Agency> path,
        List<Agency> children,
        Map<String, List<Said>> said,
        @Nullable Expansion members,
        List<Said> memberOf,
        List<Said> predecessors,
        List<Owned> indicators,
        List<Held> supervised) {

    /**
     * An entry.
     *
     * @param other the other agency it names; null for none
     * @param current whether it is true on the day
     * @param quote the sentence of the document that says so; empty where a person does
     */
    public record Said(
            String id,
            String kind,
            String text,
            String detail,
            @Nullable Agency other,
            String person,
            String from,
            String to,
            boolean current,
            String quote,
            @Nullable SourceLink source,
            String signed,
            String reason) {}

    /** An indicator it answers for. */
    public record Owned(String id, String name) {}

    /** An agency it supervises. */
    public record Held(String id, String name) {}

    static AgencyView of(
            Agency agency,
            Registry registry,
            Holdings holdings,
            @Nullable Judgement judgement,
            LocalDate day,
            Words words) {
        var sayer = new Sayer(registry, holdings, day, words);
        Map<String, List<Said>> said = new LinkedHashMap<>();
        Arrays.stream(EntryKind.values())
                .forEach(kind -> said.put(kind.code(), sayer.all(registry.history(agency.id(), kind), false)));
        return new AgencyView(
                agency,
                words.say("agencies.kind." + agency.kind().code()),
                holdings.place(),
                path(agency, registry, day),
                registry.children(agency.id(), day),
                said,
                agency.kind().hasMembers() ? registry.members(agency, day) : null,
                sayer.all(registry.pointingAt(agency.id(), EntryKind.MEMBER), true),
                sayer.all(registry.takenOver(agency.id()), true),
                owned(agency, judgement),
                registry.pointingAt(agency.id(), EntryKind.SUPERVISOR).stream()
                        .filter(entry -> entry.holdsOn(day))
                        .flatMap(entry -> registry.find(entry.agency(), day).stream())
                        .map(other -> new Held(other.id(), other.name()))
                        .toList());
    }

    private static List<Agency> path(Agency agency, Registry registry, LocalDate day) {
        var path = new java.util.LinkedList<Agency>();
        String above = agency.parent();
        while (above != null && path.size() < 20) {
            Agency parent = registry.find(above, day).orElse(null);
            if (parent == null) {
                break;
            }
            path.addFirst(parent);
            above = parent.parent();
        }
        return List.copyOf(path);
    }

    private static List<Owned> owned(Agency agency, @Nullable Judgement judgement) {
        if (judgement == null) {
            return List.of();
        }
        Owners owners = Owners.standard();
        return judgement.evaluation().verdicts().stream()
                .filter(verdict -> owners.of(verdict.target().indicatorId()).isNamed(agency.name()))
                .map(verdict ->
                        new Owned(Judgement.id(verdict), verdict.target().indicator()))
                .toList();
    }

    /** Puts entries into words. */
    private record Sayer(Registry registry, Holdings holdings, LocalDate day, Words words) {
        List<Said> all(List<Entry> entries, boolean fromTheOtherSide) {
            return entries.stream().map(entry -> said(entry, fromTheOtherSide)).toList();
        }

        private Said said(Entry entry, boolean fromTheOtherSide) {
            String other = fromTheOtherSide ? entry.agency() : entry.other();
            Span source = entry.source();
            return new Said(
                    entry.id(),
                    entry.kind().code(),
                    entry.text(),
                    entry.kind() == EntryKind.ESTABLISHED || entry.kind() == EntryKind.MEMBERS_OF_KIND
                            ? words.say("agencies.kind." + entry.detail())
                            : entry.detail(),
                    other == null ? null : registry.find(other, day).orElse(null),
                    Objects.requireNonNullElse(entry.person(), ""),
                    text(entry.from()),
                    text(entry.to()),
                    entry.holdsOn(day),
                    source == null ? "" : quote(source),
                    source == null ? null : new SourceLabels(holdings, words).link(source.document(), source.start()),
                    entry.author() + " " + entry.knownFrom(),
                    entry.reason());
        }

        private static String text(@Nullable LocalDate date) {
            return date == null ? "" : date.toString();
        }

        private String quote(Span span) {
            return holdings.find(span.document())
                    .map(held -> held.reading().text())
                    .map(text -> quote(text, span))
                    .orElse("");
        }

        private static String quote(SourceText text, Span span) {
            String quote = text.slice(span.start(), span.end()).replaceAll("\\s+", "");
            return quote.length() > 80 ? quote.substring(0, 79) + "…" : quote;
        }
    }
}
