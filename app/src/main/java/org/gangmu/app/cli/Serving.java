package org.gangmu.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.gangmu.app.GangmuApplication;
import org.gangmu.app.GangmuApplication.CannotServe;
import org.gangmu.app.store.Store;

/** Serves a store until the process is told to stop, and says where. */
final class Serving {
    private Serving() {}

    /**
     * @param settings Spring properties
     * @param ready returns when the first page may be asked for
     * @param notes lines to print below the address
     */
    static void serve(Store store, Map<String, ?> settings, Runnable ready, PrintWriter out, List<String> notes) {
        try {
            GangmuApplication.serve(store, settings, ready, port -> {
                out.println("Gangmu 纲目: http://127.0.0.1:" + port);
                notes.forEach(out::println);
                out.println("Ctrl-C stops it.");
                out.flush();
            });
        } catch (CannotServe e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
