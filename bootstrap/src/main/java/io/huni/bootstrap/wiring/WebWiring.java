package io.huni.bootstrap.wiring;

import io.huni.adapter.web.WebSettings;
import io.huni.bootstrap.HuniSettings;

import org.springframework.beans.factory.ObjectProvider;
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
                Optional.ofNullable(demo.getIfAvailable()));
    }
}
