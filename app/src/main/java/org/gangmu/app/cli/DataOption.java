package org.gangmu.app.cli;

import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreAddress;
import org.gangmu.app.store.StoreFailure;

/** Opens the data a user names, and says in one line why it cannot. */
final class DataOption {
    private DataOption() {}

    /** @param place a directory, or {@code jdbc:postgresql://…} */
    static Store open(String place) {
        try {
            return Store.open(StoreAddress.parse(place));
        } catch (StoreFailure e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
