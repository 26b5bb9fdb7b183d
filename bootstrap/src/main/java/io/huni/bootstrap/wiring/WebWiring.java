package io.huni.bootstrap.wiring;

import io.huni.adapter.web.CallLimits;
import io.huni.adapter.web.WebSettings;
import io.huni.bootstrap.HuniSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.util.Optional;

@Configuration(proxyBeanMethods = false)
class WebWiring {
    @Bean
    WebSettings webSettings(HuniSettings settings, ObjectProvider<WebSettings.Demo> demo) {
        return new WebSettings(
                URI.create(settings.publicUrl()),
                settings.trustedProxies(),
                Optional.ofNullable(demo.getIfAvailable()),
                settings.oidc().isThere());
    }

    @Bean
    CallLimits callLimits(
            @Value("${huni.limit.token-calls}") int tokenCalls,
            @Value("${huni.limit.token-bulk}") int tokenBulk,
            @Value("${huni.limit.screen-calls}") int screenCalls,
            @Value("${huni.limit.address-calls}") int addressCalls) {
        return new CallLimits(tokenCalls, tokenBulk, screenCalls, addressCalls);
    }
}
