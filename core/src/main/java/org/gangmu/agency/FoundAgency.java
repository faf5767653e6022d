package org.gangmu.agency;

import java.util.List;
import org.gangmu.document.Span;

/**
 * An agency that documents name.
 *
 * @param name its {@linkplain Naming#canonical one name}
 * @param group whether the name stands for several agencies
 * @param written every way it is written, the commonest first
 * @param source where it is named first
 * @param mentions how often it is named
 */
public record FoundAgency(
        String name, AgencyKind kind, boolean group, List<Written> written, Span source, int mentions) {
    public FoundAgency {
        written = List.copyOf(written);
    }

    /**
     * One way to write it.
     *
     * @param source where it is written so first
     */
    public record Written(String name, int times, Span source) {}
}
