package org.gangmu.app.store;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The server's store, when whoever starts the server has not opened one already. */
@Configuration(proxyBeanMethods = false)
class StoreConfig {

    /** {@code gangmu.data}: a directory, a PostgreSQL address, or {@code :memory:}. */
    @Bean
    @ConditionalOnMissingBean
    Store store(@Value("${gangmu.data}") String data) {
        return Store.open(StoreAddress.parse(data));
    }
}
