package io.huni.application.outgoing;

import io.huni.domain.outgoing.CallFault;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Out-port for every feature that calls an address which somebody typed. Nobody inside the private
 * network, on this machine or at a cloud's metadata is reached by it, by no spelling, no redirect
 * and no answer of the name service, unless the operator has allowed it.
 */
public interface OutgoingHttp {
    /** What is wrong with an address as far as it shows without asking the name service. */
    Optional<CallFault> unfit(String url);

    /** Never fails; whatever went wrong is in the reply. Bounded in time and size. */
    Mono<Reply> call(Call call);

    /**
     * @param headers besides Host and Content-Length
     */
    record Call(String method, String url, Map<String, String> headers, String body) {
        public Call {
            headers = Map.copyOf(headers);
        }

        @Override
        public String toString() {
            return "Call[" + method + "]";
        }
    }

    /**
     * @param status empty when nothing was answered
     * @param fault empty when it was answered with success
     * @param retryAfter how long the receiver asks to wait
     * @param answer the beginning of the answer as plain text, at most 1,000 characters
     */
    record Reply(
            Optional<Integer> status,
            Optional<CallFault> fault,
            Optional<Duration> retryAfter,
            String answer,
            Duration took) {}
}
