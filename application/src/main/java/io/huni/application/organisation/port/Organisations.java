package io.huni.application.organisation.port;

import io.huni.domain.organisation.Organisation;

import reactor.core.publisher.Mono;

/** Out-port: the one organisation, which may not be there before the first start is completed. */
public interface Organisations {
    Mono<Organisation> find();

    /** As {@link #find}, kept from everybody else's change until the end of the transaction. */
    Mono<Organisation> claim();

    Mono<Void> save(Organisation organisation);

    /** True for the first caller that brings the set-up token's hash, false ever after. */
    Mono<Boolean> useSetupToken(String tokenHash);

    /** Makes this the set-up token, in place of an earlier one. */
    Mono<Void> issueSetupToken(String tokenHash);
}
