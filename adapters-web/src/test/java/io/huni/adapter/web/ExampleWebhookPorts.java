package io.huni.adapter.web;

import io.huni.application.lead.LeadQueries;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.KeptActs;
import io.huni.application.shared.RisingIds;
import io.huni.application.webhook.InMemoryWebhookMessages;
import io.huni.application.webhook.InMemoryWebhooks;
import io.huni.application.webhook.KeepWebhooks;
import io.huni.application.webhook.ReplayWebhooks;
import io.huni.application.webhook.WebhookPorts;
import io.huni.application.webhook.WebhookQueries;
import io.huni.application.webhook.WebhookUseCases;
import io.huni.domain.outgoing.CallFault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** No address yet. */
@Configuration(proxyBeanMethods = false)
class ExampleWebhookPorts {
    @Bean
    WebhookUseCases webhookUseCases() {
        InMemoryWebhooks webhooks = new InMemoryWebhooks();
        WebhookPorts ports =
                new WebhookPorts(
                        webhooks,
                        new InMemoryWebhookMessages(webhooks),
                        (who, most) -> Mono.just(List.of()));
        return new WebhookUseCases(
                ports, new InMemoryUnitOfWork(), new RisingIds(), Clock.systemUTC());
    }

    @Bean
    KeepWebhooks keepWebhooks(WebhookUseCases webhooks) {
        return webhooks.keepWebhooks(new Deaf(), () -> "A".repeat(43));
    }

    @Bean
    WebhookQueries webhookQueries(WebhookUseCases webhooks, LeadQueries leads) {
        return webhooks.webhookQueries(leads);
    }

    @Bean
    ReplayWebhooks replayWebhooks(WebhookUseCases webhooks) {
        return webhooks.replayWebhooks(new KeptActs());
    }

    private static final class Deaf implements OutgoingHttp {
        @Override
        public Optional<CallFault> unfit(String url) {
            return Optional.of(CallFault.ADDRESS_MALFORMED).filter(none -> !url.contains("https"));
        }

        @Override
        public Mono<Reply> call(Call call) {
            return Mono.never();
        }
    }
}
