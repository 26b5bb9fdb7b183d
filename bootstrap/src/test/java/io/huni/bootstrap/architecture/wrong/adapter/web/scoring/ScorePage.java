package io.huni.bootstrap.architecture.wrong.adapter.web.scoring;

import io.huni.bootstrap.architecture.wrong.adapter.web.lead.LeadPage;
import io.huni.bootstrap.architecture.wrong.domain.lead.ImpureLead;

import org.springframework.web.bind.annotation.RestController;

import reactor.core.publisher.Mono;

/** Leans on another feature's page and hands out the domain. */
@RestController
class ScorePage {
    private final LeadPage page = new LeadPage();

    Mono<ImpureLead> lead() {
        return Mono.error(() -> new IllegalStateException(page.toString()));
    }
}
