package io.huni.application.connection;

import io.huni.domain.shared.ConnectionId;

import reactor.core.publisher.Mono;

/**
 * In-port of the scheduler: compares what Meta reports with what we hold for the last days, fetches
 * what is missing through {@code CaptureLead}, notes why something stays missing, and raises or
 * clears the alarm for spending without leads.
 */
public interface CheckBalance {
    Mono<Void> check(ConnectionId connection);
}
