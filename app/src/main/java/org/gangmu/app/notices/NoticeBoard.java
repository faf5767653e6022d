package org.gangmu.app.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangmu.app.accounts.Accounts;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoredNotice;
import org.springframework.stereotype.Component;

/**
 * Where notices are put up. A notice is written once, and with it, in the same transaction, that it is to go out to those of its
 * readers who asked for e-mail, and to the webhook. Thread-safe.
 */
@Component
public final class NoticeBoard {
    private final Store store;
    private final Accounts accounts;
    private final List<Channel> channels;

    NoticeBoard(Store store, Accounts accounts, List<Channel> channels) {
        this.store = store;
        this.accounts = accounts;
        this.channels = List.copyOf(channels);
    }

    /**
     * Puts up those of {@code notices} that were not yet; altogether or not at all. Called within a transaction it belongs to
     * that.
     *
     * @return those that were put up
     */
    public List<StoredNotice> post(Collection<StoredNotice> notices) {
        if (notices.isEmpty() || store.notices().missing(notices).isEmpty()) {
            return List.of();
        }
        return store.inTransaction(() -> {
            List<StoredNotice> added = store.notices().add(notices);
            send(added);
            return added;
        });
    }

    private void send(List<StoredNotice> notices) {
        Instant now = store.clock().instant();
        var readers = new ArrayList<Reader>();
        Map<String, String> addresses = store.deliveries().addresses();
        if (!notices.isEmpty() && !addresses.isEmpty()) {
            accounts.list().stream()
                    .filter(account -> account.enabled() && addresses.containsKey(account.name()))
                    .forEach(account -> readers.add(
                            new Reader(String.valueOf(addresses.get(account.name())), Recipient.of(account))));
        }
        for (StoredNotice notice : notices) {
            List<String> emails = readers.stream()
                    .filter(reader -> reader.recipients().contains(notice.recipient()))
                    .map(Reader::email)
                    .distinct()
                    .toList();
            for (Channel channel : channels) {
                channel.addresses(emails)
                        .forEach(address -> store.deliveries().add(notice.id(), channel.code(), address, now));
            }
        }
    }

    private record Reader(String email, Set<String> recipients) {}
}
