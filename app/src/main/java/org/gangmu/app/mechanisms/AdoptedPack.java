package org.gangmu.app.mechanisms;

import java.util.List;
import java.util.Map;
import org.gangmu.app.store.StoredMechanism.DecidedParameter;
import org.gangmu.app.store.StoredMechanism.PackVersion;
import org.gangmu.mechanism.Pack;
import org.gangmu.mechanism.Parameter;

/**
 * A pack as it was in force on a day.
 *
 * @param version 0 where it is as it ships and nobody has adopted or changed it
 * @param versions all versions known by then, the latest first
 * @param decided what people decided of its parameters, by name
 * @param values the parameters that are decided, as rules take them
 */
public record AdoptedPack(
        Pack pack,
        int version,
        List<PackVersion> versions,
        Map<String, DecidedParameter> decided,
        Map<String, Object> values) {
    public AdoptedPack {
        versions = List.copyOf(versions);
        decided = Map.copyOf(decided);
        values = Map.copyOf(values);
    }

    /** The parameters that wait for a person. */
    public List<Parameter> open() {
        return pack.parameters().stream()
                .filter(parameter -> !values.containsKey(parameter.name()))
                .toList();
    }
}
