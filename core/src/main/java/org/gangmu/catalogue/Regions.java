package org.gangmu.catalogue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangmu.document.RegionNames;
import org.gangmu.text.WordTrie;

/** The gazetteer: administrative divisions with their GB/T 2260 codes. Immutable and thread-safe. */
public final class Regions implements RegionNames {
    private static final Regions STANDARD = load();

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final List<String> names;
    private final Map<String, List<Region>> byName = new LinkedHashMap<>();
    private final WordTrie trie;

    private Regions(List<Region> regions) {
        for (Region region : regions) {
            boolean known =
                    region.equals(byCode.put(region.code(), region)); // 东莞市 is listed as a city and as its own district
            if (!known) {
                byName.computeIfAbsent(region.name(), name -> new ArrayList<>()).add(region);
            }
        }
        names = List.copyOf(byName.keySet());
        trie = WordTrie.forward(names);
    }

    /** This gazetteer with {@code own} regions, which win over others of the same name: an invented district, a new zone. */
    public Regions including(List<Region> own) {
        List<Region> all = new ArrayList<>(byCode.values());
        all.removeIf(region -> own.stream().anyMatch(mine -> mine.name().equals(region.name())));
        all.addAll(own);
        return new Regions(all);
    }

    /** The gazetteer of China. */
    public static Regions standard() {
        return STANDARD;
    }

    private static Regions load() {
        try (InputStream in = Regions.class.getResourceAsStream("regions.tsv")) {
            if (in == null) {
                throw new IllegalStateException("regions.tsv is missing beside " + Regions.class.getName());
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Regions(parse(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The regions of lines of “code, tab, name”; {@code #} begins a comment. Throws {@link IllegalArgumentException}. */
    public static List<Region> parse(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(cells -> new Region(cells[0].strip(), cells.length < 2 ? "" : cells[1].strip()))
                .toList();
    }

    /** All regions, in the order of the gazetteer. */
    public List<Region> list() {
        return List.copyOf(byCode.values());
    }

    /** The region with this code. */
    public Optional<Region> findByCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The region above: a district's city, a city's province. */
    public Optional<Region> findParent(Region region) {
        String code = region.code();
        Optional<Region> city = code.endsWith("00") ? Optional.empty() : findByCode(code.substring(0, 4) + "00");
        return city.or(() -> code.endsWith("0000") ? Optional.empty() : findByCode(code.substring(0, 2) + "0000"));
    }

    /** The name with those above it: 山东省济南市市中区. */
    public String fullName(Region region) {
        return findParent(region).map(this::fullName).orElse("") + region.name();
    }

    /**
     * {@inheritDoc}
     *
     * <p>A district whose name several cities share counts only beside its city or province; of regions named one after the
     * other (济南市市中区) the innermost counts.
     */
    @Override
    public Optional<String> findCode(String text) {
        List<Region> named = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int name = trie.value(text, i, text.length());
            if (name >= 0 && !isChance(text, i, names.get(name))) {
                List<Region> candidates = byName.getOrDefault(names.get(name), List.of());
                choose(candidates, named).ifPresent(named::add);
                i += names.get(name).length() - 1;
            }
        }
        return named.stream()
                .max((a, b) -> Integer.compare(a.level(), b.level()))
                .flatMap(deepest ->
                        named.stream().filter(r -> r.level() == deepest.level()).findFirst())
                .map(Region::code);
    }

    // 确定的总体战略和县十六届人大: two characters may meet by chance where no name can begin
    private static boolean isChance(String text, int at, String name) {
        if (name.length() > 2 || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before >= 0x4E00 && before <= 0x9FFF && "省市州区盟于在的告知划见案报上会".indexOf(before) < 0;
    }

    /** The candidate whose city or province was named before; or the only one there is. */
    private Optional<Region> choose(List<Region> candidates, List<Region> named) {
        for (Region candidate : candidates) {
            if (named.stream().anyMatch(above -> above.contains(candidate))) {
                return Optional.of(candidate);
            }
        }
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
