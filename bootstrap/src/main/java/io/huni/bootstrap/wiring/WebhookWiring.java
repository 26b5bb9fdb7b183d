package io.huni.bootstrap.wiring;

import io.huni.adapter.outgoing.outgoing.OutgoingSettings;
import io.huni.application.identity.UserQueries;
import io.huni.application.lead.LeadQueries;
import io.huni.application.outbox.EventReader;
import io.huni.application.outbox.Reaction;
import io.huni.application.outgoing.OutgoingHttp;
import io.huni.application.shared.AuditTrail;
import io.huni.application.shared.Ids;
import io.huni.application.shared.RandomTokens;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.DeliverWebhooks;
import io.huni.application.webhook.KeepWebhooks;
import io.huni.application.webhook.ReplayWebhooks;
import io.huni.application.webhook.WebhookPorts;
import io.huni.application.webhook.WebhookQueries;
import io.huni.application.webhook.WebhookUseCases;
import io.huni.bootstrap.HuniSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

@Configuration(proxyBeanMethods = false)
class WebhookWiring {
    @Bean
    OutgoingSettings outgoingSettings(HuniSettings settings) {
        return OutgoingSettings.of(settings.outgoing().allow());
    }

    @Bean
    WebhookUseCases webhookUseCases(
            WebhookPorts ports, UnitOfWork unitOfWork, Ids ids, Clock clock) {
        return new WebhookUseCases(ports, unitOfWork, ids, clock);
    }

    @Bean
    KeepWebhooks keepWebhooks(WebhookUseCases webhooks, OutgoingHttp http, RandomTokens random) {
        return webhooks.keepWebhooks(http, random);
    }

    @Bean
    WebhookQueries webhookQueries(WebhookUseCases webhooks, LeadQueries leads) {
        return webhooks.webhookQueries(leads);
    }

    @Bean
    ReplayWebhooks replayWebhooks(WebhookUseCases webhooks, AuditTrail trail) {
        return webhooks.replayWebhooks(trail);
    }

    @Bean
    DeliverWebhooks deliverWebhooks(
            WebhookUseCases webhooks, OutgoingHttp http, UserQueries users) {
        return webhooks.deliverWebhooks(http, users);
    }

    @Bean
    Reaction tellWebhooks(
            WebhookUseCases webhooks, LeadQueries leads, UserQueries users, EventReader reader) {
        return webhooks.tellWebhooks(leads, users, reader);
    }
}
