package org.gangmu.app.portal;

/** What the frame asks of the feature that keeps the notices. */
public interface InboxCount {
    /** How many notices the account has not seen. */
    int unseen(String account);
}
