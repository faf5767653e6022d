package org.gangmu.mechanism;

import java.util.List;

/** A pack cannot be used as it is written. Every fault names the table and the cell. */
public final class UnusableMechanism extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    public UnusableMechanism(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    public UnusableMechanism(String fault) {
        this(List.of(fault));
    }

    /** What is wrong, one line each. */
    public List<String> faults() {
        return faults;
    }
}
