package io.huni.application.followup;

import io.huni.application.followup.port.Addressees;
import io.huni.application.mail.KeepOptOuts;
import io.huni.application.shared.Absent;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.followup.FollowupErrorKey;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

final class OptOutLeadService implements OptOutLead {
    private final Addressees addressees;
    private final KeepOptOuts optOuts;
    private final Hindered hindered;
    private final UnitOfWork unitOfWork;

    OptOutLeadService(
            Addressees addressees, KeepOptOuts optOuts, Hindered hindered, UnitOfWork unitOfWork) {
        this.addressees = addressees;
        this.optOuts = optOuts;
        this.hindered = hindered;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Void> set(Actor actor, LeadId lead, boolean optedOut) {
        return Mono.fromRunnable(() -> actor.require(Right.LEAD_CHANGE))
                .then(Mono.defer(() -> addressees.find(actor.visibility(Module.LEAD), lead)))
                .switchIfEmpty(Absent.notFound())
                .map(OptOutLeadService::address)
                .map(UnsubscribeTokens::digest)
                .flatMap(digest -> optedOut ? out(actor, digest) : in(digest))
                .as(unitOfWork::inTransaction);
    }

    private static EmailAddress address(Addressees.Addressee lead) {
        return lead.email().orElseThrow(() -> new Refused(FollowupErrorKey.NO_ADDRESS));
    }

    private Mono<Void> in(String digest) {
        return optOuts.optInByOthers(digest)
                .filter(taken -> taken)
                .switchIfEmpty(Mono.error(() -> new Refused(FollowupErrorKey.OWN_OPT_OUT)))
                .then();
    }

    private Mono<Void> out(Actor actor, String digest) {
        return optOuts.optOut(digest, actor.user())
                .then(Mono.defer(() -> hindered.withdrawOf(digest)));
    }
}
