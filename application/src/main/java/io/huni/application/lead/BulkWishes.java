package io.huni.application.lead;

import io.huni.application.identity.UserQueries;
import io.huni.application.lead.ChangeManyLeads.Wish;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.lead.HandOver;
import io.huni.domain.lead.LeadAction;

import reactor.core.publisher.Mono;

import java.util.function.Function;

/** Turns what somebody wishes for many leads into what a job does. */
final class BulkWishes {
    private final Assignments assignments;
    private final OrganisationQueries organisations;
    private final OfferTask offers;
    private final BulkTasks tasks;

    BulkWishes(
            UserQueries users,
            OrganisationQueries organisations,
            OfferTask offers,
            BulkTasks tasks) {
        this.assignments = new Assignments(users);
        this.organisations = organisations;
        this.offers = offers;
        this.tasks = tasks;
    }

    /** Asks for the right, and refuses what cannot be done. */
    Mono<Task> task(Actor actor, Wish wish) {
        return switch (wish) {
            case Wish.Do(LeadAction action) -> {
                actor.require(action.right());
                yield Mono.just(task(action));
            }
            case Wish.Give(var to) -> {
                actor.require(Right.LEAD_ASSIGN);
                yield assignments.to(actor, to).map(this::task);
            }
            case Wish.Transfer transfer -> transfer(actor, transfer);
            case Wish.Offer offer -> {
                actor.require(Right.LEAD_OFFER);
                yield offers.check(actor, offer).thenReturn(task(offer));
            }
        };
    }

    private Mono<Task> transfer(Actor actor, Wish.Transfer transfer) {
        actor.require(Right.LEAD_OFFER);
        LeadAction action = new HandOver(transfer.to(), transfer.why());
        return organisations.requireActive(actor, transfer.to()).thenReturn(task(action));
    }

    private Task task(LeadAction action) {
        return new Task(BulkKinds.of(action), job -> tasks.remember(job, action));
    }

    private Task task(Wish.Offer offer) {
        return new Task(JobKind.LEAD_OFFER, job -> offers.remember(job, offer));
    }

    /**
     * @param remembered keeps for the job what it shall do
     */
    record Task(JobKind kind, Function<JobId, Mono<Void>> remembered) {}
}
