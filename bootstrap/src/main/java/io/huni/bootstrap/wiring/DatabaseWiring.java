package io.huni.bootstrap.wiring;

import io.huni.adapter.persistence.shared.DatabaseSettings;
import io.huni.adapter.persistence.shared.EmbeddedPostgres;
import io.huni.bootstrap.HuniSettings;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
        return EmbeddedPostgres.start(
                settings.dataDir().resolve("postgres"), settings.db().embeddedPort());
    }

    @Bean
    @ConditionalOnExpression("'${huni.db.url}' == ''")
    DatabaseSettings embeddedDatabase(EmbeddedPostgres server) {
        return server.settings();
    }
}
