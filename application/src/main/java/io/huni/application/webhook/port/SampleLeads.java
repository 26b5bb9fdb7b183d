package io.huni.application.webhook.port;

import io.huni.domain.identity.Visibility;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.util.List;

/** Out-port: leads to show somebody what will be told. */
@FunctionalInterface
public interface SampleLeads {
    /** The newest that are not deleted, the newest first. */
    Mono<List<LeadId>> newest(Visibility visibility, int most);
}
