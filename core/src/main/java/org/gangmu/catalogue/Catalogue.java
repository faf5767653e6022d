package org.gangmu.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The indicators Gangmu knows, found by any wording.
 *
 * <p>A wording is normalised by {@link Wording}, looked up among names and aliases, and failing that searched for the one
 * known name it extends harmlessly (预计全年地区生产总值). What lies around the known name must be words that do not
 * change what is measured: GDP能耗 is not GDP and 税收占一般公共预算收入比重 is not 一般公共预算收入. Immutable and
 * thread-safe.
 */
public final class Catalogue {
    private static final Catalogue STANDARD =
            of(Table.read("indicators.tsv").stream().map(Indicator::parse).toList());

    private final List<Indicator> indicators;
    private final Map<String, Indicator> byId = new HashMap<>();
    private final Map<String, Indicator> byWording = new HashMap<>();
    private final List<String> clashes = new ArrayList<>();

    private Catalogue(List<Indicator> indicators) {
        this.indicators = List.copyOf(indicators);
        for (Indicator indicator : indicators) {
            if (byId.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("Two indicators have the id " + indicator.id());
            }
            add(indicator.name(), indicator);
            indicator.aliases().forEach(alias -> add(alias, indicator));
        }
    }

    /** The catalogue Gangmu ships. */
    public static Catalogue standard() {
        return STANDARD;
    }

    /** A catalogue of other indicators, such as a region's own. */
    public static Catalogue of(List<Indicator> indicators) {
        return new Catalogue(indicators);
    }

    private void add(String wording, Indicator indicator) {
        Indicator before = byWording.putIfAbsent(Wording.normalise(wording), indicator);
        if (before != null && before != indicator) {
            clashes.add(wording + ": " + before.id() + " and " + indicator.id());
        }
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    /** Wordings that two indicators claim; the first one gets them. Empty for the shipped catalogue. */
    public List<String> clashes() {
        return List.copyOf(clashes);
    }

    public Optional<Indicator> findById(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The indicator a document means by {@code wording}; empty when none is meant for sure. */
    public Optional<Indicator> find(String wording) {
        String normal = Wording.normalise(wording);
        Indicator exact = byWording.get(normal);
        if (exact != null) {
            return Optional.of(exact);
        }
        String bare = Wording.withoutFrame(normal);
        Indicator framed = byWording.get(bare);
        return framed != null ? Optional.of(framed) : Optional.ofNullable(contained(bare));
    }

    /** The longest known wording inside, if only harmless words surround it. */
    private @org.jspecify.annotations.Nullable Indicator contained(String words) {
        for (int length = words.length() - 1; length >= 3; length--) {
            for (int start = 0; start + length <= words.length(); start++) {
                Indicator found = byWording.get(words.substring(start, start + length));
                if (found != null) {
                    boolean harmless = Wording.isHarmlessBefore(words.substring(0, start))
                            && Wording.isHarmlessAfter(words.substring(start + length));
                    return harmless ? found : null;
                }
            }
        }
        return null;
    }

    /** Whether {@code wording}, normalised, is an indicator's standard name itself and not one of its aliases. */
    public boolean isStandardName(String wording) {
        return find(wording)
                .filter(found -> Wording.normalise(found.name()).equals(Wording.normalise(wording)))
                .isPresent();
    }

    /**
     * What a document's wording is called in a ledger: the catalogue's name where it knows it, else the normalised wording,
     * so that two documents that use the same words of their own still meet.
     */
    public String key(String wording) {
        return find(wording).map(Indicator::id).orElseGet(() -> "?" + Wording.withoutFrame(Wording.normalise(wording)));
    }
}
