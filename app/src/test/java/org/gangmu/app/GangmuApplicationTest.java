package org.gangmu.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.gangmu.app.GangmuApplication.CannotServe;
import org.gangmu.app.store.Store;
import org.gangmu.app.store.StoreAddress;
import org.junit.jupiter.api.Test;

class GangmuApplicationTest {

    @Test
    void aPortInUseIsSaidInOneLineWithTheWayOut() throws IOException {
        try (var store = Store.open(StoreAddress.inMemory());
                var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            GangmuApplication.serve(store, Map.of("server.port", taken.getLocalPort()), port -> {}))
                    .isInstanceOf(CannotServe.class)
                    .hasMessage("port " + taken.getLocalPort()
                            + " is in use; stop what uses it or take another one with --port");
        }
    }

    @Test
    void thePortStaysClosedUntilWhatThePagesNeedIsThere() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (var store = Store.open(StoreAddress.inMemory())) {
            Runnable ready = () -> {
                assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
                        .isInstanceOf(ConnectException.class);
                throw new IllegalStateException("the sample is gone");
            };
            assertThatThrownBy(() -> GangmuApplication.serve(store, Map.of("server.port", port), ready, whenUp -> {}))
                    .isInstanceOf(CannotServe.class)
                    .hasMessageContaining("the sample is gone");
        }
    }
}
