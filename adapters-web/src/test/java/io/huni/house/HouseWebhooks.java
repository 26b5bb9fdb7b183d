package io.huni.house;

import static io.huni.application.webhook.WebhookFixture.SECRET;
import static io.huni.application.webhook.WebhookFixture.answered;
import static io.huni.application.webhook.WebhookFixture.message;
import static io.huni.application.webhook.WebhookFixture.webhook;

import io.huni.application.lead.LeadQueries;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.webhook.InMemoryWebhookMessages;
import io.huni.application.webhook.InMemoryWebhooks;
import io.huni.application.webhook.KeepWebhooks;
import io.huni.application.webhook.ReplayWebhooks;
import io.huni.application.webhook.WebhookPorts;
import io.huni.application.webhook.WebhookQueries;
import io.huni.application.webhook.WebhookUseCases;
import io.huni.application.webhook.port.WebhookMessages.Claim;
import io.huni.application.webhook.port.WebhookMessages.NewMessage;
import io.huni.domain.identity.Role;
import io.huni.domain.outgoing.CallFault;
import io.huni.domain.webhook.Webhook;
import io.huni.domain.webhook.WebhookEvent;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The use cases of webhooks over the {@link House}. */
@Configuration(proxyBeanMethods = false)
class HouseWebhooks {
    private static final InMemoryWebhooks WEBHOOKS = new InMemoryWebhooks();
    private static final InMemoryWebhookMessages MESSAGES = new InMemoryWebhookMessages(WEBHOOKS);

    @Bean
    WebhookUseCases webhookUseCases(House house) {
        WebhookPorts ports =
                new WebhookPorts(WEBHOOKS, MESSAGES, (who, most) -> Mono.just(List.of()));
        return new WebhookUseCases(ports, new InMemoryUnitOfWork(), house.ids, house.clock);
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
    ReplayWebhooks replayWebhooks(WebhookUseCases webhooks, House house) {
        return webhooks.replayWebhooks(house.acts);
    }

    static String filled(String text, House house) {
        if (!text.contains("{webhook}")) {
            return text;
        }
        Webhook webhook = told(house);
        return text.replace("{webhook}", webhook.id().value().toString())
                .replace("{message}", message(webhook, 1).id().value().toString());
    }

    /** An address of the house that was told one thing in vain. */
    private static Webhook told(House house) {
        WEBHOOKS.clear();
        Webhook webhook = webhook(house.person(Role.SUPERADMIN).id(), WebhookEvent.LEAD_CREATED);
        NewMessage message = message(webhook, 1);
        Instant later = message.at().plusSeconds(1);
        MESSAGES.clear();
        WEBHOOKS.add(webhook, SECRET).then(MESSAGES.add(List.of(message))).block();
        MESSAGES.claim(new Claim(1, 1, Duration.ofSeconds(1), later))
                .flatMapIterable(due -> due)
                .concatMap(due -> MESSAGES.settle(due, answered(404), Optional.empty(), later))
                .blockLast();
        return webhook;
    }

    private static final class Deaf implements OutgoingHttp {
        @Override
        public Optional<CallFault> unfit(String url) {
            return Optional.of(CallFault.ADDRESS_FORBIDDEN).filter(bad -> url.contains("127.0"));
        }

        @Override
        public Mono<Reply> call(Call call) {
            return Mono.never();
        }
    }
}
