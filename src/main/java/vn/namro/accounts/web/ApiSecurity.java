package vn.namro.accounts.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import vn.namro.accounts.action.Tokens;
import vn.namro.accounts.store.AccountStore;

/**
 * What programs ask under {@code /api}: by token alone, never by the session of a browser, so that no page of another site
 * can act through it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {
    @Bean
    @Order(1)
    SecurityFilterChain apiRequests(HttpSecurity http, RouteAccess access, Tokens tokens, AccountStore accounts) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .anyRequest().access(access))
                .addFilterAfter(new BearerFilter(tokens, accounts), SecurityContextHolderFilter.class)
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint((_, response, _) -> unauthorized(response))
                        .accessDeniedHandler((request, response, _) -> {
                            if (Present.in(request).isEmpty()) {
                                unauthorized(response);
                            } else {
                                response.sendError(access.route(request.getMethod(), request.getRequestURI()).isEmpty()
                                        ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
                            }
                        }))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    private static void unauthorized(HttpServletResponse response) throws java.io.IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
