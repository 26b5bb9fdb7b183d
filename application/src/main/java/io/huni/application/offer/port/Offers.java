package io.huni.application.offer.port;

import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.JobId;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.Terms;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Out-port: offers. What is claimed is kept from everybody else's change until the end of the
 * transaction, and its lead before it: whoever claims both claims the lead first.
 */
public interface Offers {
    Mono<Offer> claim(OfferId offer);

    /**
     * Like {@link #claim}, empty for what the visibility does not cover: the team or the person
     * that offered it, and whoever sees the lead. A distributor never withdraws what it was asked.
     */
    Mono<Offer> claim(Visibility visibility, OfferId offer);

    /** Open ones in which an answer is overdue, the longest first, without those claimed. */
    Mono<List<Offer>> claimDue(Instant now, int most);

    /** Open ones that the job made of these leads. */
    Mono<List<Offer>> claimOfJob(JobId job, List<LeadId> leads);

    /**
     * Open ones of these leads that went elsewhere since: to another distributor, into the trash,
     * converted or lost.
     */
    Mono<List<Offer>> claimOvertaken(List<LeadId> leads);

    /** Open ones of these leads, wherever they are. */
    Mono<List<Offer>> claimOpen(Collection<LeadId> leads);

    /** Like {@link #claimOvertaken(List)}, of any lead, without those claimed. */
    Mono<List<Offer>> claimOvertaken(int most);

    /**
     * Saves offers, their asks and events in one statement. Refuses with {@code
     * offer.already-offered} a second open one of a lead.
     */
    Mono<Void> save(List<Change<Offer>> changes);

    /** Those of the distributors that may be asked, because they are there and active. */
    Mono<Set<DistributorId>> active(List<DistributorId> distributors);

    /** On which terms the job offers. In the transaction that starts the job. */
    Mono<Void> remember(JobId job, Terms terms);

    Mono<Terms> terms(JobId job);

    /**
     * Who may hear of each offer besides the distributor that a step is about; without those that
     * are gone.
     */
    Mono<Map<OfferId, Audience>> audiences(Collection<OfferId> of);

    /**
     * @param lead owners of the lead as it is now
     * @param origin owners by who offered it
     * @param closed each distributor whose question was closed by the end of the offer
     */
    record Audience(Owners lead, Owners origin, List<DistributorId> closed) {}
}
