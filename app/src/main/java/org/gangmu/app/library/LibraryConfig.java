package org.gangmu.app.library;

import org.gangmu.app.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library of the server's store. */
@Configuration(proxyBeanMethods = false)
class LibraryConfig {

    @Bean
    Library library(Store store) {
        return new Library(store);
    }
}
