package io.huni.adapter.outgoing.outgoing;

import io.huni.application.outgoing.OutgoingHttp;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;
import java.util.function.UnaryOperator;

/** The guarded way out; needs {@link OutgoingSettings}. */
@Configuration(proxyBeanMethods = false)
public class OutgoingConfiguration {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    @Bean
    OutgoingHttp outgoingHttp(OutgoingSettings settings) {
        Guard guard = new Guard(settings, NameLookup.ofThisMachine());
        return new GuardedHttp(guard, LIMIT, UnaryOperator.identity());
    }
}
