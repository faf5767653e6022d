package org.gangmu.app;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.gangmu.app.store.Store;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;

/** The server: portal, API and store in one Spring Boot application. Commands that only compute never load it. */
@SpringBootApplication(proxyBeanMethods = false)
public class GangmuApplication {

    /**
     * Serves until the process is told to stop.
     *
     * @param store what to serve; closed when the server stops
     * @param settings Spring properties that go before those of {@code application.yaml}, such as {@code server.port}
     * @param whenUp called once, with the port, when pages are answered
     * @throws CannotServe if the server cannot start
     */
    public static void serve(Store store, Map<String, ?> settings, IntConsumer whenUp) {
        serve(store, settings, () -> {}, whenUp);
    }

    /**
     * The same, while something else is got ready.
     *
     * @param ready returns when the first page may be asked for; until then the port stays closed
     */
    public static void serve(Store store, Map<String, ?> settings, Runnable ready, IntConsumer whenUp) {
        var stopped = new CountDownLatch(1);
        var application = new SpringApplication(GangmuApplication.class);
        application.addListeners((ApplicationListener<ContextClosedEvent>) event -> stopped.countDown());
        application.addInitializers((GenericApplicationContext context) -> {
            context.registerBean("store", Store.class, () -> store);
            context.registerBean("doorkeeper", Doorkeeper.class, () -> new Doorkeeper(ready));
        });
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        var ahead = new Thread(store::readAhead, "read-ahead");
        ahead.setDaemon(true);
        ahead.start();
        try (var context = application.run(arguments)) {
            whenUp.accept(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            throw CannotServe.because(e);
        }
    }

    /** The server cannot start because of something outside it; the message is one line that says what, and what to do. */
    public static final class CannotServe extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private CannotServe(String message, Throwable cause) {
            super(message, cause);
        }

        private static CannotServe because(Throwable failure) {
            Throwable root = failure;
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException inUse) {
                    return new CannotServe(
                            "port " + inUse.getPort() + " is in use; stop what uses it or take another one with --port",
                            failure);
                }
                root = cause;
            }
            return new CannotServe("the server cannot start: " + root, failure);
        }
    }
}
