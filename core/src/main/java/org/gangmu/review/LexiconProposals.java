package org.gangmu.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.catalogue.Catalogue;
import org.gangmu.catalogue.Indicator;
import org.gangmu.quantity.MeasureUnit;
import org.gangmu.statement.Figure;

/**
 * What corrections propose for the lexicons, in the form of those files, for people to review ({@code docs/lexicons.md}): an alias
 * for {@code indicators.tsv}, words around a name for {@code figures.txt}, a unit for {@code units.txt}. What fits none of these is
 * listed with its sentence, as a case to look at. Nothing is learned by itself. Stateless.
 */
public final class LexiconProposals {
    private LexiconProposals() {}

    /** The whole file: one section a lexicon, each proposal below the sentence it comes from. */
    public static String of(List<Corrected> corrections) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        for (String file : List.of("catalogue/indicators.tsv", "reading/figures.txt", "lexical/units.txt", "cases")) {
            sections.put(file, new StringBuilder());
        }
        for (Corrected one : corrections) {
            Proposal proposal = proposal(one);
            StringBuilder section = sections.get(proposal.file());
            if (section != null) {
                section.append("# ")
                        .append(plain(one.sentence()))
                        .append("\n# ")
                        .append(plain(one.author()))
                        .append(": ")
                        .append(plain(one.reason()))
                        .append('\n')
                        .append(proposal.lines())
                        .append('\n');
            }
        }
        StringBuilder file = new StringBuilder(
                "# Proposals from corrections of readings. Review each as docs/lexicons.md says before it enters a lexicon.\n");
        sections.forEach((name, section) -> {
            if (!section.isEmpty()) {
                file.append("\n## ").append(name).append('\n').append(section);
            }
        });
        return file.toString();
    }

    private record Proposal(String file, String lines) {}

    private static Proposal proposal(Corrected one) {
        if (!(one.read() instanceof Figure read) || !(one.corrected() instanceof Figure right)) {
            String what = one.corrected() == null ? "nothing is stated here" : "another reading";
            return new Proposal(
                    "cases", "# " + one.read().kind() + ", rule " + one.read().rule() + ": " + what);
        }
        if (!read.unit().equals(right.unit())
                && !right.unit().isEmpty()
                && MeasureUnit.find(right.unit()).isEmpty()) {
            return new Proposal("lexical/units.txt", "[unit]\n" + right.unit());
        }
        return name(read, right).orElseGet(() -> new Proposal("cases", difference(read, right)));
    }

    private static Optional<Proposal> name(Figure read, Figure right) {
        String wrong = read.indicator();
        String good = right.indicator();
        if (wrong.equals(good)) {
            return Optional.empty();
        }
        if (wrong.length() > good.length() && wrong.endsWith(good)) {
            String before = wrong.substring(0, wrong.length() - good.length());
            return Optional.of(new Proposal("reading/figures.txt", "[lead]\n" + before));
        }
        if (wrong.length() > good.length() && wrong.startsWith(good)) {
            return Optional.of(new Proposal("reading/figures.txt", "[tail]\n" + wrong.substring(good.length())));
        }
        Catalogue catalogue = Catalogue.standard();
        return catalogue
                .find(good)
                .filter(known -> catalogue.find(wrong).isEmpty())
                .map(known -> new Proposal("catalogue/indicators.tsv", line(known, wrong)));
    }

    /** The indicator's own line with one more alias. */
    private static String line(Indicator known, String alias) {
        String aliases = String.join(" ", known.aliases());
        return String.join(
                "\t",
                known.id(),
                known.name(),
                known.english(),
                known.unit(),
                lower(known.better()),
                lower(known.frequency()),
                lower(known.kind()),
                lower(known.published()),
                lower(known.group()),
                (aliases + " " + alias).strip());
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String difference(Figure read, Figure right) {
        return "# rule " + read.rule() + ": " + said(read) + " → " + said(right);
    }

    private static String said(Figure figure) {
        return String.join(
                " ",
                figure.indicator(),
                figure.valueText() + figure.unit(),
                figure.measure().code(),
                figure.bound().code(),
                figure.status().code(),
                figure.period().toString());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
