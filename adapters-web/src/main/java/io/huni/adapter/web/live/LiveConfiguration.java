package io.huni.adapter.web.live;

import io.huni.adapter.web.WebSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.handler.SimpleUrlHandlerMapping;
import org.springframework.web.reactive.socket.server.WebSocketService;

import java.util.Map;

/** Where the live channel is. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration implements WebFluxConfigurer {
    private final WebSettings settings;

    LiveConfiguration(WebSettings settings) {
        this.settings = settings;
    }

    @Bean
    HandlerMapping liveMapping(LiveHandler handler) {
        return new SimpleUrlHandlerMapping(
                Map.of("/api/v1/live", handler), Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public WebSocketService getWebSocketService() {
        return new LiveHandshake(settings.publicUrl());
    }
}
