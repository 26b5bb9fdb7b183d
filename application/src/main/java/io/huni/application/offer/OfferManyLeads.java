package io.huni.application.offer;

import io.huni.application.job.JobWork;
import io.huni.application.job.JobWork.Slice;
import io.huni.application.offer.port.LeadsToOffer;
import io.huni.application.offer.port.Offers;
import io.huni.application.shared.Ids;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Right;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;
import io.huni.domain.offer.Deadlines;
import io.huni.domain.offer.Offer;
import io.huni.domain.offer.OfferErrorKey;
import io.huni.domain.offer.OfferId;
import io.huni.domain.offer.OfferableLead;
import io.huni.domain.offer.Terms;
import io.huni.domain.shared.Change;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/** Offers each lead of a slice, and takes back what nobody has answered yet. */
final class OfferManyLeads implements JobWork {
    private static final Reason ABSENT = Reason.of(SharedErrorKey.NOT_FOUND);

    private final Offers offers;
    private final LeadsToOffer leads;
    private final OfferDesk desk;
    private final Ids ids;
    private final Clock clock;

    OfferManyLeads(Offers offers, LeadsToOffer leads, OfferDesk desk, Ids ids, Clock clock) {
        this.offers = offers;
        this.leads = leads;
        this.desk = desk;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public Set<JobKind> kinds() {
        return Set.of(JobKind.LEAD_OFFER);
    }

    @Override
    public Mono<List<JobResult>> work(Slice slice) {
        slice.actor().require(Right.LEAD_OFFER);
        return slice.job()
                .undoes()
                .map(undone -> takenBack(slice, undone))
                .orElseGet(() -> offered(slice))
                .flatMap(outcome -> written(slice, outcome));
    }

    @Override
    public Mono<Void> repeat(JobId job, JobId again) {
        return offers.terms(job).flatMap(terms -> offers.remember(again, terms));
    }

    private Mono<Outcome> offered(Slice slice) {
        return Mono.zip(
                        desk.deadlines(),
                        Mono.just(slice),
                        (deadlines, part) -> new Making(part, deadlines, clock.instant(), ids))
                .zipWhen(
                        making -> offers.terms(slice.job().id()),
                        (making, terms) -> making.on(terms))
                .flatMap(making -> claimed(slice).map(making::outcome));
    }

    private Mono<List<OfferableLead>> claimed(Slice slice) {
        return leads.claim(slice.actor().visibility(Module.LEAD), leads(slice));
    }

    private Mono<Outcome> takenBack(Slice slice, JobId undone) {
        Instant now = clock.instant();
        return offers.claimOfJob(undone, leads(slice))
                .map(found -> Outcome.of(found, Offer::lead, offer -> back(offer, now)));
    }

    private static Change<Offer> back(Offer offer, Instant now) {
        if (!offer.isUntouched()) {
            throw new Refused(OfferErrorKey.ANSWERED);
        }
        return offer.withdraw("", now);
    }

    private Mono<List<JobResult>> written(Slice slice, Outcome outcome) {
        return desk.write(outcome.changes(), Optional.of(slice.job().owner()))
                .thenReturn(
                        slice.records().stream()
                                .map(record -> outcome.results().getOrDefault(record, none(record)))
                                .toList());
    }

    private static JobResult none(UUID record) {
        return JobResult.skipped(record, ABSENT);
    }

    private static List<LeadId> leads(Slice slice) {
        return slice.records().stream().map(LeadId::new).toList();
    }

    /** What is needed to offer the leads of a slice. */
    private record Making(
            Slice slice, Deadlines deadlines, Instant now, Ids ids, Optional<Terms> terms) {
        Making(Slice slice, Deadlines deadlines, Instant now, Ids ids) {
            this(slice, deadlines, now, ids, Optional.empty());
        }

        Making on(Terms asked) {
            return new Making(slice, deadlines, now, ids, Optional.of(asked));
        }

        Outcome outcome(List<OfferableLead> found) {
            return Outcome.of(found, OfferableLead::id, this::make);
        }

        private Change<Offer> make(OfferableLead lead) {
            return Offer.make(
                    new OfferId(ids.next()),
                    lead,
                    Origins.of(slice.actor(), Optional.of(slice.job().id())),
                    terms.orElseThrow(),
                    deadlines,
                    now);
        }
    }

    /** What became of the leads that were found. */
    private record Outcome(List<Change<Offer>> changes, Map<UUID, JobResult> results) {
        static <T> Outcome of(
                List<T> found, Function<T, LeadId> lead, Function<T, Change<Offer>> rule) {
            Outcome outcome = new Outcome(new ArrayList<>(), new HashMap<>());
            found.forEach(one -> outcome.add(lead.apply(one).value(), one, rule));
            return outcome;
        }

        private <T> void add(UUID id, T one, Function<T, Change<Offer>> rule) {
            try {
                changes.add(rule.apply(one));
                results.put(id, JobResult.done(id));
            } catch (Refused refused) {
                results.put(id, JobResult.skipped(id, Reason.of(refused.errorKey())));
            }
        }
    }
}
