package io.huni.application.lead;

import io.huni.application.job.StartJob;
import io.huni.application.lead.BulkWishes.Task;
import io.huni.application.lead.port.BulkTasks;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.IdentityErrorKey;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.lead.LeadErrorKey;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.Refused;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

final class ChangeManyLeadsService implements ChangeManyLeads {
    private final BulkTasks tasks;
    private final StartJob startJob;
    private final BulkWishes wishes;
    private final UnitOfWork unitOfWork;

    ChangeManyLeadsService(
            BulkTasks tasks, StartJob startJob, BulkWishes wishes, UnitOfWork unitOfWork) {
        this.tasks = tasks;
        this.startJob = startJob;
        this.wishes = wishes;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Mono<JobId> start(Command command) {
        return Mono.defer(() -> wishes.task(command.actor(), command.wish()))
                .flatMap(task -> begin(command, task))
                .as(unitOfWork::inTransaction);
    }

    private Mono<JobId> begin(Command command, Task task) {
        return selected(command.actor(), command.selection())
                .map(leads -> leads.stream().map(LeadId::value).toList())
                .flatMap(leads -> startJob.start(task.kind(), owner(command.actor()), leads))
                .map(Job::id)
                .flatMap(job -> task.remembered().apply(job).thenReturn(job));
    }

    private Mono<List<LeadId>> selected(Actor actor, Selection selection) {
        return switch (selection) {
            case Selection.Named(var leads) -> Mono.just(leads);
            case Selection.Matching(var filter, int expected) ->
                    tasks.matching(actor.visibility(Module.LEAD), filter, Selection.MOST + 1)
                            .map(found -> checked(found, expected));
        };
    }

    private static List<LeadId> checked(List<LeadId> found, int expected) {
        if (found.size() > Selection.MOST) {
            throw new Refused(LeadErrorKey.SELECTION_TOO_LARGE, Map.of("maximum", Selection.MOST));
        }
        if (found.size() != expected) {
            throw new Refused(
                    LeadErrorKey.SELECTION_CHANGED,
                    Map.of("expected", expected, "actual", found.size()));
        }
        return found;
    }

    private static UserId owner(Actor actor) {
        return actor.user().orElseThrow(() -> new Refused(IdentityErrorKey.NOT_SIGNED_IN));
    }
}
