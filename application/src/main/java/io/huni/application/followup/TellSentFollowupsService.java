package io.huni.application.followup;

import io.huni.application.followup.port.Followups;
import io.huni.application.followup.port.Followups.Sent;
import io.huni.application.lead.ActOnLeads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.lead.MailEntry;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

final class TellSentFollowupsService implements TellSentFollowups {
    private final Followups followups;
    private final ActOnLeads actOnLeads;
    private final UnitOfWork unitOfWork;

    TellSentFollowupsService(Followups followups, ActOnLeads actOnLeads, UnitOfWork unitOfWork) {
        this.followups = followups;
        this.actOnLeads = actOnLeads;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Long> tell() {
        return Mono.defer(this::one)
                .repeat()
                .takeUntil(found -> !found)
                .filter(found -> found)
                .count();
    }

    private Mono<Boolean> one() {
        return Mono.defer(followups::claimSent)
                .flatMap(sent -> told(sent).thenReturn(true))
                .as(unitOfWork::inTransaction)
                .defaultIfEmpty(false);
    }

    private Mono<Void> told(Sent sent) {
        MailEntry entry = new MailEntry(sent.subject(), sent.by().isPresent());
        return actOnLeads
                .act(sent.by(), Map.of(sent.lead(), List.of(entry)))
                .then(Mono.defer(() -> followups.told(sent.id())));
    }
}
