package vn.namro.accounts.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfException;
import vn.namro.accounts.store.AccountStore;
import vn.namro.web.ErrorPage;

/** Every request passes here: who is there, is the form ours, does {@code routes.csv} allow it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {
    private static final int LONGEST_WAY_BACK = 1_000;

    @Bean
    SecurityFilterChain everyRequest(HttpSecurity http, RouteAccess access, AccountStore store, Sessions sessions, Clock clock) {
        return http
                .authorizeHttpRequests(rules -> rules
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC).permitAll()
                        .anyRequest().access(access))
                .addFilterAfter(new PresentFilter(store, sessions, clock), SecurityContextHolderFilter.class)
                .exceptionHandling(refusals -> refusals
                        .authenticationEntryPoint((request, response, _) -> askToSignIn(request, response, access))
                        .accessDeniedHandler((request, response, why) -> refuse(request, response, why, access)))
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /**
     * A code is one part of an address whatever it holds (5/1 is 5%2F1): routes are matched part by part, each decoded once, so an encoded
     * slash never makes another route of an address.
     */
    @Bean
    HttpFirewall partsWithAnySign() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowBackSlash(true);
        return firewall;
    }

    /** Nobody is signed in: to the sign-in page and back, with scripts told apart from people. */
    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response, RouteAccess access) throws IOException {
        var back = request.getMethod().equals("GET") && access.route("GET", request.getRequestURI()).isPresent()
                ? request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString()) : "/";
        // An answer's head has little room; who had a longer address comes in at the front.
        var signIn = back.equals("/") || back.length() > LONGEST_WAY_BACK ? "/sign-in" : "/sign-in?to=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Redirect", "/sign-in");
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", signIn);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why, RouteAccess access)
            throws IOException {
        if (Present.in(request).isEmpty()) {
            askToSignIn(request, response, access);
        } else if (access.route(request.getMethod(), request.getRequestURI()).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            request.setAttribute(ErrorPage.STALE, why instanceof CsrfException);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
