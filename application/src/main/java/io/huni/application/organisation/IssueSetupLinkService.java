package io.huni.application.organisation;

import io.huni.application.organisation.port.Organisations;
import io.huni.application.shared.Hash;
import io.huni.application.shared.RandomTokens;

import reactor.core.publisher.Mono;

final class IssueSetupLinkService implements IssueSetupLink {
    private final Organisations organisations;
    private final RandomTokens tokens;

    IssueSetupLinkService(Organisations organisations, RandomTokens tokens) {
        this.organisations = organisations;
        this.tokens = tokens;
    }

    @Override
    public Mono<String> issue() {
        return organisations.find().hasElement().filter(there -> !there).flatMap(none -> fresh());
    }

    private Mono<String> fresh() {
        String token = tokens.next();
        return organisations.issueSetupToken(Hash.of(token)).thenReturn(token);
    }
}
