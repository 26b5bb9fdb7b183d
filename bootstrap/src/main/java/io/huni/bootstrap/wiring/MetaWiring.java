package io.huni.bootstrap.wiring;

import io.huni.adapter.meta.graph.GraphSettings;
import io.huni.bootstrap.HuniSettings;
import io.huni.sandbox.MetaSandbox;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The Graph API: as set, else the stand-in when it runs, else Meta. */
@Configuration(proxyBeanMethods = false)
class MetaWiring {
    private static final String META = "https://graph.facebook.com";

    @Bean
    GraphSettings graphSettings(HuniSettings settings, ObjectProvider<MetaSandbox> sandbox) {
        HuniSettings.Meta meta = settings.meta();
        MetaSandbox standIn = sandbox.getIfAvailable();
        String otherwise = standIn == null ? META : standIn.url();
        String url = meta.graphUrl().isBlank() ? otherwise : meta.graphUrl();
        return GraphSettings.of(url, meta.graphVersion(), meta.appId(), meta.appSecret());
    }
}
