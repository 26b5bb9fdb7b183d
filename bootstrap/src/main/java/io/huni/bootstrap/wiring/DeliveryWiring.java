package io.huni.bootstrap.wiring;

import io.huni.application.connection.FetchLeads;
import io.huni.application.delivery.DeliveryQueries;
import io.huni.application.delivery.DeliverySettings;
import io.huni.application.delivery.DeliveryUseCases;
import io.huni.application.delivery.ProcessDeliveries;
import io.huni.application.delivery.ReceiveDelivery;
import io.huni.application.delivery.ReplayDelivery;
import io.huni.application.delivery.port.DeliveryReader;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.delivery.port.WebhookSecrets;
import io.huni.application.live.Announce;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.util.List;

@Configuration(proxyBeanMethods = false)
class DeliveryWiring {
    @Bean
    ReceiveDelivery receiveDelivery(WebhookSecrets secrets, Inbox inbox, Clock clock) {
        return DeliveryUseCases.receiveDelivery(secrets, inbox, clock);
    }

    @Bean
    ProcessDeliveries processDeliveries(
            DeliveryWork work,
            List<DeliveryReader> readers,
            FetchLeads fetchLeads,
            Announce announce,
            Clock clock) {
        return DeliveryUseCases.processDeliveries(
                work, readers, fetchLeads, announce, DeliverySettings.standard(), clock);
    }

    @Bean
    DeliveryQueries deliveryQueries(DeliveryReads reads) {
        return DeliveryUseCases.deliveryQueries(reads);
    }

    @Bean
    ReplayDelivery replayDelivery(
            DeliveryWork work, DeliveryReads reads, Announce announce, Clock clock) {
        return DeliveryUseCases.replayDelivery(work, reads, announce, clock);
    }
}
