package io.huni.adapter.persistence.view;

import io.huni.application.view.port.SavedViews;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** Saved views. */
@Configuration(proxyBeanMethods = false)
public class ViewPersistence {
    @Bean
    SavedViews savedViews(DatabaseClient client) {
        return new R2dbcSavedViews(client);
    }
}
