package io.huni.adapter.persistence.offer;

import io.huni.adapter.persistence.outbox.OutboxRows;
import io.huni.application.offer.OfferPayloads;
import io.huni.application.offer.OfferPorts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of offers. */
@Configuration(proxyBeanMethods = false)
public class OfferPersistence {
    @Bean
    OfferPorts offerPorts(DatabaseClient client, OutboxRows outbox) {
        return new OfferPorts(
                new R2dbcOffers(client, outbox),
                new R2dbcOfferRules(client),
                new R2dbcLeadsToOffer(client),
                new R2dbcOfferReads(client));
    }

    @Bean
    OfferPayloads offerPayloads() {
        return MovedJson::read;
    }
}
