package org.gangmu.mechanism.dmn;

import org.gangmu.mechanism.Pack;

/** Reads and writes packs as DMN. Writing what was read gives the same file again. */
public final class Dmn {
    static final String MODEL = "https://www.omg.org/spec/DMN/20191111/MODEL/";
    static final String DIAGRAM = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    static final String BOUNDS = "http://www.omg.org/spec/DMN/20180521/DC/";
    static final String EDGES = "http://www.omg.org/spec/DMN/20180521/DI/";
    static final String FEEL = "https://www.omg.org/spec/DMN/20191111/FEEL/";
    static final String OWN = "urn:gangmu:mechanism";

    static final String EVENT = "event_";
    static final String INPUT = "input_";
    static final String CLAUSE = "clause_";
    static final String ROW = "_row_";
    static final String CLAUSE_COLUMN = "依据";

    private Dmn() {}

    /**
     * The pack in a file.
     *
     * @throws org.gangmu.mechanism.UnusableMechanism when it is no DMN, or holds what cannot be executed; every fault names its
     *     place
     */
    public static Pack read(String xml) {
        return new PackReader(SafeXml.parse(xml)).pack();
    }

    /** The pack as a file, UTF-8 when it is stored. */
    public static String write(Pack pack) {
        return new PackWriter(pack).write();
    }
}
