package io.huni.bootstrap.wiring;

import io.huni.adapter.persistence.schedule.RetentionSettings;
import io.huni.adapter.persistence.shared.DatabaseSettings;
import io.huni.adapter.persistence.shared.EmbeddedPostgres;
import io.huni.adapter.persistence.shared.SecretsSettings;
import io.huni.bootstrap.HuniSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.Optional;

/** The operator's own PostgreSQL when there is one, else the embedded server. */
@Configuration(proxyBeanMethods = false)
class DatabaseWiring {
    @Bean
    @ConditionalOnExpression("'${huni.db.url}' != ''")
    DatabaseSettings ownDatabase(HuniSettings settings) {
        HuniSettings.Database own = settings.db();
        return DatabaseSettings.of(own.url(), own.user(), own.password());
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${huni.db.url}' == ''")
    EmbeddedPostgres embeddedPostgres(HuniSettings settings) {
        return EmbeddedPostgres.start(settings.dataDir(), settings.db().embeddedPort());
    }

    @Bean
    @ConditionalOnExpression("'${huni.db.url}' == ''")
    DatabaseSettings embeddedDatabase(EmbeddedPostgres server) {
        return server.settings();
    }

    @Bean
    RetentionSettings retentionSettings(HuniSettings settings) {
        return RetentionSettings.ofDays(
                settings.delivery().retentionDays(),
                settings.trash().retentionDays(),
                settings.imports().retentionDays(),
                settings.notifications().retentionDays());
    }

    @Bean
    SecretsSettings secretsSettings(HuniSettings settings) {
        String keys = settings.secrets().keys();
        return new SecretsSettings(
                keys.isBlank() ? Optional.empty() : Optional.of(keys),
                settings.dataDir().resolve("secrets/keyset.json"),
                settings.secrets().rotate());
    }
}
