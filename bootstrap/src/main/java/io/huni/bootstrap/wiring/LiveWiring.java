package io.huni.bootstrap.wiring;

import io.huni.application.live.Announce;
import io.huni.application.live.LiveUseCases;
import io.huni.application.live.OpenLiveChannel;
import io.huni.application.live.port.LiveEvents;
import io.huni.application.live.port.LiveWhispers;
import io.huni.application.live.port.WatchedLeads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LiveWiring {
    @Bean
    OpenLiveChannel openLiveChannel(LiveEvents events, LiveWhispers whispers, WatchedLeads leads) {
        return LiveUseCases.openLiveChannel(events, whispers, leads);
    }

    @Bean
    Announce announce(LiveEvents events) {
        return LiveUseCases.announce(events);
    }
}
