package io.huni.application.quality;

import io.huni.application.job.StartJob;
import io.huni.application.quality.port.CriteriaBook;
import io.huni.application.quality.port.QualityLeads;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobKind;
import io.huni.domain.quality.Criteria;
import io.huni.domain.quality.Criterion;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.SharedErrorKey;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

final class SaveCriteriaService implements SaveCriteria {
    private final CriteriaBook book;
    private final QualityLeads leads;
    private final StartJob startJob;
    private final UnitOfWork unitOfWork;

    SaveCriteriaService(
            CriteriaBook book, QualityLeads leads, StartJob startJob, UnitOfWork unitOfWork) {
        this.book = book;
        this.leads = leads;
        this.startJob = startJob;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<Saved> save(Actor actor, List<Criterion> criteria, Optional<Integer> version) {
        return Mono.fromRunnable(() -> actor.requireWhole(Right.QUALITY_MANAGE))
                .then(Mono.defer(book::claim))
                .map(before -> unchanged(before, version))
                .flatMap(before -> saved(owner(actor), before, criteria))
                .as(unitOfWork::inTransaction);
    }

    private Mono<Saved> saved(UserId owner, Criteria before, List<Criterion> criteria) {
        Criteria next = new Criteria(criteria, before.version() + 1);
        return next.all().equals(before.all())
                ? Mono.just(new Saved(before, Optional.empty()))
                : book.replace(next)
                        .then(Mono.defer(leads::all))
                        .flatMap(all -> startJob.start(JobKind.LEAD_QUALITY, owner, all))
                        .map(Job::id)
                        .map(job -> new Saved(next, Optional.of(job)));
    }

    private static Criteria unchanged(Criteria criteria, Optional<Integer> seen) {
        if (seen.filter(version -> version != criteria.version()).isPresent()) {
            throw new Refused(SharedErrorKey.STALE, Map.of("version", criteria.version()));
        }
        return criteria;
    }

    private static UserId owner(Actor actor) {
        return actor.user().orElseThrow(() -> new Refused(IdentityErrorKey.NOT_SIGNED_IN));
    }
}
