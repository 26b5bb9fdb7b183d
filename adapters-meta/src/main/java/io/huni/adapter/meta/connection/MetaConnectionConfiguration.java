package io.huni.adapter.meta.connection;

import io.huni.adapter.meta.graph.GraphClient;
import io.huni.adapter.meta.graph.GraphSettings;
import io.huni.application.connection.port.LeadForms;
import io.huni.application.connection.port.MetaAccess;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** Meta for the connection feature. Needs {@link GraphSettings} and a clock. */
@Configuration(proxyBeanMethods = false)
public class MetaConnectionConfiguration {
    @Bean
    GraphClient graphClient(GraphSettings settings, Clock clock) {
        return new GraphClient(settings, clock);
    }

    @Bean
    LeadForms leadForms(GraphClient graph, Clock clock) {
        return new GraphLeadForms(graph, clock);
    }

    @Bean
    MetaAccess metaAccess(GraphClient graph, GraphSettings settings) {
        return new GraphMetaAccess(graph, settings.appId(), settings.appSecret());
    }
}
