package io.huni.adapter.web.delivery;

import io.huni.adapter.web.shared.Problems;
import io.huni.application.delivery.ReceiveDelivery;

import org.springframework.boot.reactor.netty.NettyRouteProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/** Puts the webhooks before Spring's own handler. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {
    private static final int LARGEST_BODY = 3 * 1024 * 1024;
    private static final long LARGEST_TOGETHER = 64L * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean
    NettyRouteProvider webhookRoutes(ReceiveDelivery deliveries, Problems problems) {
        BodyBudget budget = new BodyBudget(LARGEST_TOGETHER);
        return new WebhookRoutes(
                deliveries, problems, new BodyReader(LARGEST_BODY, PATIENCE, budget));
    }
}
