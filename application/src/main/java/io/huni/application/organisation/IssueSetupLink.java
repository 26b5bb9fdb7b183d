package io.huni.application.organisation;

import reactor.core.publisher.Mono;

/**
 * In-port of the first start: a link that works once. Empty when the organisation is set up
 * already.
 */
public interface IssueSetupLink {
    /** The token of the link; an earlier one stops working. */
    Mono<String> issue();
}
