package io.huni.adapter.web.identity;

import io.huni.adapter.web.CallLimits;
import io.huni.adapter.web.shared.Sessions;
import io.huni.adapter.web.shared.Wire;
import io.huni.application.identity.port.OneTimeCodes;
import io.huni.application.identity.port.PasswordHashing;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.Map;

/** The chain that every request but the webhooks passes. */
@Configuration(proxyBeanMethods = false)
@EnableWebFluxSecurity
class SecurityConfiguration {
    @Bean
    PasswordHashing passwordHashing() {
        return new Argon2PasswordHashing();
    }

    @Bean
    OneTimeCodes oneTimeCodes() {
        return new JavaOtpCodes();
    }

    /** Nobody signs in through Spring: the use case does it, throttled. */
    @Bean
    ReactiveAuthenticationManager authenticationManager() {
        return attempt -> Mono.error(new Refused(IdentityErrorKey.WRONG_CREDENTIALS));
    }

    /** Not a bean, because Spring would run it a second time outside the chain. */
    private static LimitFilter limits(ObjectProvider<CallLimits> limits, Wire wire) {
        return new LimitFilter(
                limits.getIfAvailable(CallLimits::standard),
                new CallCounter(Clock.systemUTC()),
                wire);
    }

    /** Addresses and headers that hide something are refused before anybody looks at them. */
    @Bean
    ServerExchangeRejectedHandler rejections() {
        return (exchange, rejected) -> Mono.error(rejected);
    }

    @Bean
    SecurityWebFilterChain securityChain(
            ServerHttpSecurity http,
            Sessions sessions,
            Doors doors,
            SecurityHeaders headers,
            ObjectProvider<CallLimits> limits,
            Wire wire) {
        return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .headers(spec -> onlyOurs(spec, headers))
                .addFilterAt(new SessionFilter(sessions), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(limits(limits, wire), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(new OriginFilter(wire), SecurityWebFiltersOrder.AUTHENTICATION)
                .addFilterAfter(new CsrfFilter(), SecurityWebFiltersOrder.AUTHENTICATION)
                .authorizeExchange(all -> all.anyExchange().access(doors))
                .exceptionHandling(SecurityConfiguration::answerWithProblems)
                .build();
    }

    private static void onlyOurs(HeaderSpec spec, SecurityHeaders headers) {
        spec.cache(HeaderSpec.CacheSpec::disable)
                .contentTypeOptions(HeaderSpec.ContentTypeOptionsSpec::disable)
                .frameOptions(HeaderSpec.FrameOptionsSpec::disable)
                .hsts(HeaderSpec.HstsSpec::disable)
                .xssProtection(HeaderSpec.XssProtectionSpec::disable)
                .writer(headers);
    }

    private static void answerWithProblems(ServerHttpSecurity.ExceptionHandlingSpec spec) {
        spec.authenticationEntryPoint(
                        (exchange, error) ->
                                Mono.error(new Refused(IdentityErrorKey.NOT_SIGNED_IN)))
                .accessDeniedHandler(
                        (exchange, error) ->
                                Mono.error(
                                        new Refused(
                                                SharedErrorKey.RIGHT_MISSING,
                                                Map.of("right", "system:read"))));
    }
}
