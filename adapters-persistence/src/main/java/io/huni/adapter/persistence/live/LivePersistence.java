package io.huni.adapter.persistence.live;

import io.huni.adapter.persistence.shared.Wakeups;
import io.huni.application.live.port.LiveWhispers;
import io.huni.application.live.port.WatchedLeads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;

/** The live channel's out-ports; follows the events while the program runs. */
@Configuration(proxyBeanMethods = false)
public class LivePersistence {
    @Bean
    PostgresLiveEvents liveEvents(DatabaseClient client, Wakeups wakeups) {
        return new PostgresLiveEvents(client, wakeups);
    }

    @Bean
    LiveWhispers liveWhispers(DatabaseClient client, Wakeups wakeups) {
        return new PostgresLiveWhispers(client, wakeups);
    }

    @Bean
    WatchedLeads watchedLeads(DatabaseClient client) {
        return new R2dbcWatchedLeads(client);
    }
}
