package org.gangmu.mechanism;

import java.util.List;
import java.util.stream.Collectors;

/** A pack cannot be used as it is written. Every fault names the table and the cell. */
public final class UnusableMechanism extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    public UnusableMechanism(List<Fault> faults) {
        super(faults.stream().map(Fault::english).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public UnusableMechanism(String chinese, String english) {
        this(List.of(new Fault(chinese, english)));
    }

    /** What is wrong, one after the other. */
    public List<Fault> faults() {
        return faults;
    }
}
