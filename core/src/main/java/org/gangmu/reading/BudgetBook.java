package org.gangmu.reading;

import java.util.List;
import org.gangmu.document.DocumentType;

/** Which of the special budget books a section of a budget report speaks of. Stateless. */
final class BudgetBook {
    private static final String[] BOOKS = {"政府性基金预算", "国有资本经营预算", "社会保险基金预算"};

    private BudgetBook() {}

    /** The book the innermost heading names, or empty: items of the general book are named without it. */
    static String of(DocumentType type, List<String> path) {
        if (type != DocumentType.BUDGET_REPORT || path.isEmpty()) {
            return "";
        }
        String heading = path.get(path.size() - 1);
        for (String book : BOOKS) {
            if (heading.contains(book)) {
                return book;
            }
        }
        return "";
    }

    /** {@code name} with the book before it, unless it names a fund or a book itself. */
    static String qualify(String book, String name) {
        boolean named = book.isEmpty() || name.contains("基金") || name.contains("国有");
        return named ? name : book + name;
    }
}
