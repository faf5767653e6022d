package org.gangmu.app.accounts;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.gangmu.app.store.Store;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may reach what, in one place: visitors read what is public; who reads more, supplies documents or decides signs in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfig {
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    Accounts accounts(Store store) {
        return new Accounts(store);
    }

    @Bean
    Attempts attempts(Store store) {
        return new Attempts(store.clock());
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return Accounts.encoder();
    }

    @Bean
    UserDetailsService users(Accounts accounts, Attempts attempts) {
        return name -> accounts.find(name)
                .map(found -> User.withUsername(found.account().name())
                        .password(found.passwordHash())
                        .roles(found.account().role().name())
                        .disabled(!found.account().enabled())
                        .accountLocked(attempts.isLocked(name))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** For programs: a name and a password with every call, no session, and so nothing a foreign page could ride on. */
    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> reading(requests)
                        .requestMatchers("/api/findings/rulings")
                        .hasAnyRole(roles(Role::rules))
                        .anyRequest()
                        .hasAnyRole(roles(Role::supplies)))
                .httpBasic(withDefaults())
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** For people in a browser. */
    @Bean
    @Order(2)
    SecurityFilterChain portal(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(requests -> reading(requests)
                        .requestMatchers("/login", "/logout")
                        .permitAll()
                        .requestMatchers("/audit/rulings", "/lineage/links", "/sign-offs", "/sign-offs/**")
                        .hasAnyRole(roles(Role::rules))
                        .requestMatchers("/inbox/**")
                        .authenticated()
                        .requestMatchers("/indicators/figures/**")
                        .hasAnyRole(roles(Role::answersForFigures))
                        .requestMatchers("/releases")
                        .hasAnyRole(roles(role -> role.admits() || role.releases()))
                        .requestMatchers("/mechanisms", "/mechanisms/**", "/adjustments", "/adjustments/**")
                        .hasAnyRole(roles(Role::directs))
                        .requestMatchers(
                                "/tasks",
                                "/tasks/proposals/**",
                                "/tasks/succession",
                                "/allotments/**",
                                "/livelihood/**",
                                "/meetings",
                                "/meetings/**",
                                "/bulletins",
                                "/bulletins/**")
                        .hasAnyRole(roles(Role::dispatches))
                        .requestMatchers("/tasks/**", "/motions", "/motions/**")
                        .hasAnyRole(roles(Role::followsUp))
                        .requestMatchers("/budget/remarks")
                        .hasAnyRole(roles(Role::remarksOnBudget))
                        .requestMatchers("/budget", "/budget/**")
                        .hasAnyRole(roles(Role::keepsBudget))
                        .requestMatchers(
                                "/projects",
                                "/projects/proposals",
                                "/projects/import",
                                "/projects/promotion",
                                "/projects/promotion/**",
                                "/projects/chains")
                        .hasAnyRole(roles(Role::dispatches))
                        .requestMatchers("/projects/**")
                        .hasAnyRole(roles(Role::followsUp))
                        .requestMatchers("/agencies", "/agencies/**")
                        .hasAnyRole(roles(Role::keepsAgencies))
                        .anyRequest()
                        .hasAnyRole(roles(Role::supplies)))
                .formLogin(form -> form.loginPage("/login").permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** Visitors may ask for what is public, accounts for everything; what each gets to see the desks decide. */
    private static AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry reading(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (HttpMethod method : List.of(HttpMethod.GET, HttpMethod.HEAD)) {
            requests.requestMatchers(method, PublicAddresses.patterns()).permitAll();
            requests.requestMatchers(method).authenticated();
        }
        return requests;
    }

    private static String[] roles(Predicate<Role> which) {
        return Arrays.stream(Role.values()).filter(which).map(Role::name).toArray(String[]::new);
    }

    /** Counts what sign-ins come to. */
    @Bean
    SignIns signIns(Attempts attempts) {
        return new SignIns(attempts);
    }

    record SignIns(Attempts attempts) {
        @EventListener
        void failed(AbstractAuthenticationFailureEvent event) {
            attempts.failed(event.getAuthentication().getName());
        }

        @EventListener
        void succeeded(AuthenticationSuccessEvent event) {
            attempts.succeeded(event.getAuthentication().getName());
        }
    }
}
