package org.gangmu.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAddressTest {

    @Test
    void aDirectoryInUseIsSaidWithTheWayOut(@TempDir Path directory) {
        StoreAddress address = StoreAddress.of(directory);
        try (Store first = Store.open(address)) {
            assertThat(first.ledger().revision()).isZero();
            // the same process may not open it twice either, but under another path spelling H2 sees one file
            assertThat(address.toString())
                    .isEqualTo(directory.toAbsolutePath().normalize().toString());
        }
    }

    @Test
    void whatIsNoPlaceIsRefusedWithWhatToWrite() {
        assertThatThrownBy(() -> StoreAddress.parse("jdbc:mysql://x"))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("name a directory");
        assertThatThrownBy(() -> StoreAddress.parse(" ")).isInstanceOf(StoreFailure.class);
        assertThatThrownBy(() -> StoreAddress.of(Path.of("a;b"))).hasMessageContaining("semicolon");
    }

    @Test
    void aServerThatIsNotThereIsSaidInOneLine() {
        assertThatThrownBy(() ->
                        Store.open(StoreAddress.parse("jdbc:postgresql://127.0.0.1:1/none?user=u&connectTimeout=2")))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("cannot open the data in jdbc:postgresql://127.0.0.1:1/none")
                .message()
                .doesNotContain("user=u", "\n");
    }

    @Test
    void passwordsAreNotShown() {
        assertThat(StoreAddress.parse("jdbc:postgresql://h/d?user=u&password=secret")
                        .toString())
                .isEqualTo("jdbc:postgresql://h/d");
    }
}
