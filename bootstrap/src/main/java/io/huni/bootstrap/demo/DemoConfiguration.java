package io.huni.bootstrap.demo;

import io.huni.adapter.web.WebSettings;
import io.huni.bootstrap.HuniSettings;
import io.huni.sandbox.MetaSandbox;
import io.huni.sandbox.SandboxSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.net.URI;
import java.util.Optional;

/** The stand-in for Meta, and the accounts that the sign-in page may show. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("huni.demo")
class DemoConfiguration {
    @Bean(destroyMethod = "close")
    MetaSandbox metaSandbox(HuniSettings settings) {
        String webhook = "http://localhost:" + settings.port() + "/api/v1/meta/webhook";
        SandboxSettings standard =
                SandboxSettings.standard(
                        settings.sandbox().port(), webhook, Epoch.of(settings.dataDir()));
        return MetaSandbox.start(standard.withLeads(settings.sandbox().leads()));
    }

    @Bean
    WebSettings.Demo demo(MetaSandbox sandbox) {
        return new WebSettings.Demo(
                SamplePeople.PASSWORD,
                SamplePeople.ALL.stream().map(SamplePeople.Person::account).toList(),
                Optional.of(URI.create(sandbox.url())));
    }
}
