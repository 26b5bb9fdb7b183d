package io.huni.adapter.oidc.identity;

import io.huni.application.identity.port.IdentityProvider;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The identity provider; needs {@link OidcSettings}. */
@Configuration(proxyBeanMethods = false)
public class OidcConfiguration {
    @Bean
    IdentityProvider identityProvider(OidcSettings settings) {
        return new OidcProvider(settings);
    }
}
