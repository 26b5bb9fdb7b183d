package io.huni.adapter.persistence.followup;

import io.huni.application.followup.FollowupPorts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The out-ports of mails to leads. */
@Configuration(proxyBeanMethods = false)
public class FollowupPersistence {
    @Bean
    FollowupPorts followupPorts(DatabaseClient client) {
        return new FollowupPorts(
                new R2dbcTemplates(client),
                new R2dbcFollowupRules(client),
                new R2dbcFollowups(client),
                new R2dbcAddressees(client));
    }
}
