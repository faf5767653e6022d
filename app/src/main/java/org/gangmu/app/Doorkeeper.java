package org.gangmu.app;

import org.springframework.context.SmartLifecycle;

/** Keeps the port closed until what the pages need is there: it starts, and waits, before the web server does. */
final class Doorkeeper implements SmartLifecycle {
    private final Runnable ready;
    private volatile boolean running;

    /** @param ready returns when the first page may be asked for */
    Doorkeeper(Runnable ready) {
        this.ready = ready;
    }

    @Override
    public void start() {
        ready.run();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before anything that has no phase of its own, and long before the web server's connector. */
    @Override
    public int getPhase() {
        return 0;
    }
}
