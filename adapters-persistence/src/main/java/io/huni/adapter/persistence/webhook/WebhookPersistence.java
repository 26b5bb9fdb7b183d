package io.huni.adapter.persistence.webhook;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.shared.Secrets;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.webhook.DeliverWebhooks;
import io.huni.application.webhook.WebhookPorts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of webhooks with their relay. */
@Configuration(proxyBeanMethods = false)
public class WebhookPersistence {
    @Bean
    WebhookPorts webhookPorts(DatabaseClient client, Secrets secrets, UnitOfWork unitOfWork) {
        SealedSecrets sealed = new SealedSecrets(secrets);
        return new WebhookPorts(
                new R2dbcWebhooks(client, sealed),
                new R2dbcWebhookMessages(client, sealed, unitOfWork),
                new R2dbcSampleLeads(client));
    }

    /** Starts and stops with the program. */
    @Bean
    WebhookRelay webhookRelay(DeliverWebhooks deliverWebhooks, Wakeups wakeups) {
        return new WebhookRelay(deliverWebhooks, wakeups);
    }
}
