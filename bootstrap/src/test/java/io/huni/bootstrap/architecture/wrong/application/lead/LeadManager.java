package io.huni.bootstrap.architecture.wrong.application.lead;

import io.huni.bootstrap.architecture.wrong.adapter.web.lead.LeadPage;
import io.huni.bootstrap.architecture.wrong.application.scoring.port.Scores;

import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

import java.util.List;

/** Breaks what the application promises, and its name says nothing. */
public final class LeadManager {
    private final LeadPage page = new LeadPage();

    public List<String> all(Scores scores, Flux<String> names) {
        names.onErrorContinue((error, name) -> {}).subscribe();
        return names.publishOn(Schedulers.parallel())
                .map(name -> name + page + scores)
                .collectList()
                .block();
    }
}
