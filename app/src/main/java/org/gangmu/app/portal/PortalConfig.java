package org.gangmu.app.portal;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Ties the portal's parts into Spring MVC and Thymeleaf. */
@Configuration(proxyBeanMethods = false)
class PortalConfig implements WebMvcConfigurer {
    private static final Preferences PREFERENCES = new Preferences();

    private final AsOfArgument asOf;
    private final WordsArgument words;

    PortalConfig(AsOfArgument asOf, WordsArgument words, SpringTemplateEngine templates) {
        this.asOf = asOf;
        this.words = words;
        templates.setLinkBuilder(new AsOfLinks());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(asOf);
        resolvers.add(words);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(PREFERENCES).excludePathPatterns("/assets/**", "/webjars/**", "/api/**");
    }

    @Bean
    static LocaleResolver localeResolver() {
        return PREFERENCES;
    }
}
