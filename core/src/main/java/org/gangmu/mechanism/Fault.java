package org.gangmu.mechanism;

import org.gangmu.mechanism.feel.FeelFault;

/** What makes a pack unusable, in both languages; each is a whole sentence that names the place. */
public record Fault(String chinese, String english) {

    /** A place in a pack, in both languages: a table, a row of it, a column. */
    public record Place(String chinese, String english) {
        public static Place table(String id) {
            return new Place("决策表 " + id, "table " + id);
        }

        /** A row of this table. */
        public Place row(String id) {
            return new Place(chinese + " 第 " + id + " 行", english + ", row " + id);
        }

        /** A column of this table, or of this row. */
        public Place column(String label) {
            return new Place(chinese + "“" + label + "”列", english + ", column " + label);
        }

        /** What is wrong here. */
        public Fault fault(String said, String saidEnglish) {
            return new Fault(chinese + "：" + said, english + ": " + saidEnglish);
        }

        /** A text here that is not understood. */
        public Fault fault(FeelFault fault) {
            return fault(fault.chinese(), fault.english());
        }
    }
}
