package org.gangmu.reading;

import java.util.ArrayList;
import java.util.List;
import org.gangmu.document.Document;
import org.gangmu.document.DocumentType;
import org.gangmu.document.Span;
import org.gangmu.statement.Appointment;
import org.gangmu.text.ReadingView;
import org.gangmu.text.ReadingView.Paragraph;

/** Reads who is appointed to what and removed from what: “任命：吴春国为…主任；” “免去：陈建防的…职务。” Stateless. */
final class AppointmentReader {
    private static final int LONGEST_NAME = 5;

    private AppointmentReader() {}

    /** The appointments between two indexes of the view; none unless the document is about appointments. */
    static List<Appointment> read(ReadingView view, Document document, int from, int to) {
        List<Appointment> found = new ArrayList<>();
        if (document.type() != DocumentType.APPOINTMENT) {
            return found;
        }
        String act = "";
        for (Paragraph paragraph : view.paragraphs(from, to)) {
            int clause = paragraph.start();
            for (int i = paragraph.start(); i <= paragraph.end(); i++) {
                if (i == paragraph.end() || "；。：".indexOf(view.text().charAt(i)) >= 0) {
                    act = act(view.text(), clause, i, act);
                    add(view, document, act, clause, i, found);
                    clause = i + 1;
                }
            }
        }
        return found;
    }

    private static String act(String text, int from, int to, String before) {
        boolean appoints = Clauses.contains(text, "任命", from, to) || Clauses.contains(text, "聘任", from, to);
        if (Clauses.contains(text, "免去", from, to) || Clauses.contains(text, "解聘", from, to)) {
            return "remove";
        }
        return appoints ? "appoint" : before;
    }

    private static void add(
            ReadingView view, Document document, String act, int from, int to, List<Appointment> found) {
        String text = view.text();
        int start = from;
        for (String word : new String[] {"任命", "聘任", "免去", "解聘", "同意"}) {
            start = text.startsWith(word, start) ? start + word.length() : start;
        }
        char link = act.equals("remove") ? '的' : '为';
        int at = start;
        while (at < to && at - start <= LONGEST_NAME + 2 && text.charAt(at) != link && !isTakes(text, at, act)) {
            at++;
        }
        String person = text.substring(start, Math.min(at, to)).replace("同志", "");
        boolean named =
                at < to && at - start <= LONGEST_NAME + 2 && person.length() >= 2 && person.length() <= LONGEST_NAME;
        if (act.isEmpty() || !named || !isName(person)) {
            return;
        }
        String post = text.substring(at + 1, to).replaceAll("(的)?职务$", "");
        if (post.length() >= 2) {
            Span span = new Span(document.id(), view.offset(start), view.endOffset(to));
            found.add(new Appointment(span, act, person, post, document.date(), "appointed-as"));
        }
    }

    // 顾清远任区发展和改革局局长
    private static boolean isTakes(String text, int at, String act) {
        return act.equals("appoint") && text.charAt(at) == '任';
    }

    private static boolean isName(String person) {
        return person.chars().allMatch(c -> c >= 0x4E00 && c <= 0x9FFF || c == '·');
    }
}
