package io.huni.adapter.persistence.outbox;

import io.huni.application.outbox.Reaction;
import io.huni.application.shared.Ids;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox with its relay; every {@link Reaction} bean takes part. */
@Configuration(proxyBeanMethods = false)
public class OutboxPersistence {
    @Bean
    OutboxRows outboxRows(ObjectProvider<Reaction> reactions, Ids ids) {
        return new OutboxRows(reactions::stream, ids);
    }
}
