package io.huni.application.notification.port;

import io.huni.domain.identity.UserId;

import reactor.core.publisher.Mono;

import java.util.Set;

/**
 * Out-port: tells people's open browsers that their notifications have changed, on the topic {@code
 * notifications}: {@code notification_added} and {@code notification_read}. What is new they ask
 * for themselves, so that nothing goes out that the person may not see any more.
 */
public interface NotificationNews {
    Mono<Void> added(Set<UserId> people);

    Mono<Void> read(UserId person);
}
