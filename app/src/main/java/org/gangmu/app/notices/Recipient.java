package org.gangmu.app.notices;

import java.util.LinkedHashSet;
import java.util.Set;
import org.gangmu.app.accounts.Account;
import org.gangmu.app.accounts.Role;

/** To whom notices go, as the ledger keeps it. */
public final class Recipient {
    private static final String AGENCY = "agency:";
    private static final String ROLE = "role:";
    private static final String ACCOUNT = "account:";

    private Recipient() {}

    /** All accounts that speak for the agency, by its one name. */
    public static String agency(String name) {
        return AGENCY + name;
    }

    public static String role(Role role) {
        return ROLE + role.code();
    }

    public static String account(String name) {
        return ACCOUNT + name;
    }

    /** Which recipients an account stands for: itself, its role, its agency. */
    static Set<String> of(Account account) {
        var recipients = new LinkedHashSet<String>();
        recipients.add(account(account.name()));
        recipients.add(role(account.role()));
        String agency = account.agency();
        if (agency != null) {
            recipients.add(agency(agency));
        }
        return recipients;
    }
}
