package io.huni.adapter.persistence.job;

import static io.huni.adapter.persistence.shared.Columns.optional;
import static io.huni.adapter.persistence.shared.Columns.required;

import io.huni.adapter.persistence.shared.Conditions;
import io.huni.adapter.persistence.shared.LeadScope;
import io.huni.application.job.JobQueries.JobPage;
import io.huni.application.job.JobQueries.ReasonCount;
import io.huni.application.job.JobQueries.ResultPage;
import io.huni.application.job.JobQueries.ResultView;
import io.huni.application.job.port.Jobs;
import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Visibility;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.Reason;
import io.huni.domain.shared.Refused;
import io.huni.domain.shared.Require;
import io.huni.domain.shared.SharedErrorKey;
import io.r2dbc.spi.Readable;

import org.springframework.r2dbc.core.DatabaseClient;

import reactor.core.publisher.Mono;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A cursor is the id of the last row. */
final class R2dbcJobs implements Jobs {
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final DatabaseClient client;

    R2dbcJobs(DatabaseClient client) {
        this.client = client;
    }

    @Override
    public Mono<Job> find(JobId job) {
        return client.sql(JobStatements.FIND).bind("id", job.value()).map(JobRow::job).one();
    }

    @Override
    public Mono<Job> claim(JobId job) {
        return client.sql(JobStatements.CLAIM).bind("id", job.value()).map(JobRow::job).one();
    }

    @Override
    public Mono<Void> save(Job job) {
        return JobRow.changes(client.sql(JobStatements.SAVE), job).then();
    }

    @Override
    public Mono<JobPage> page(Visibility visibility, PageRequest page) {
        return client.sql(JobStatements.PAGE)
                .bind("everything", visibility instanceof Visibility.Everything)
                .bind("owner", ownerOf(visibility))
                .bind("before", after(page, LAST))
                .bind("limit", page.limit() + 1)
                .map(JobRow::job)
                .all()
                .collectList()
                .map(found -> jobs(found, page.limit()));
    }

    private static UUID ownerOf(Visibility visibility) {
        return visibility instanceof Visibility.OfAssignee(var user) ? user.value() : FIRST;
    }

    private static JobPage jobs(List<Job> found, int limit) {
        return new JobPage(cut(found, limit), next(found, limit, job -> job.id().value()));
    }

    @Override
    public Mono<List<ReasonCount>> reasons(JobId job) {
        return client.sql(JobStatements.REASONS)
                .bind("job", job.value())
                .map(R2dbcJobs::reason)
                .all()
                .collectList();
    }

    private static ReasonCount reason(Readable row) {
        return new ReasonCount(
                new Reason(required(row, "reason", String.class)),
                required(row, "count", Integer.class));
    }

    @Override
    public Mono<ResultPage> results(
            Visibility leads, JobId job, Optional<JobResult.Outcome> outcome, PageRequest page) {
        LeadScope scope = LeadScope.of(leads);
        Conditions named = new Conditions(scope.conditions());
        List<Object> values = new ArrayList<>();
        values.add(scope.setting());
        values.addAll(List.of(job.value(), after(page, FIRST), page.limit() + 1));
        values.addAll(named.values());
        String sql =
                JobStatements.RESULTS
                        .replace("LEADS", named.sql(5))
                        .replace("OUTCOME", ofOutcome(outcome));
        return client.sql(sql)
                .bindValues(values)
                .map(R2dbcJobs::result)
                .all()
                .collectList()
                .map(found -> results(found, page.limit()));
    }

    private static String ofOutcome(Optional<JobResult.Outcome> outcome) {
        return outcome.map(
                        one ->
                                one == JobResult.Outcome.DONE
                                        ? "r.outcome = 'DONE'"
                                        : "r.outcome <> 'DONE' AND r.outcome = '" + one + "'")
                .orElse("true");
    }

    private static ResultPage results(List<ResultView> found, int limit) {
        return new ResultPage(
                cut(found, limit), next(found, limit, view -> view.result().record()));
    }

    private static ResultView result(Readable row) {
        return new ResultView(
                new JobResult(
                        required(row, "record_id", UUID.class),
                        JobResult.Outcome.valueOf(required(row, "outcome", String.class)),
                        optional(row, "reason", String.class).map(Reason::new)),
                optional(row, "number", Long.class),
                optional(row, "title", String.class));
    }

    private static <T> List<T> cut(List<T> found, int limit) {
        return found.subList(0, Math.min(found.size(), limit));
    }

    private static <T> Optional<String> next(List<T> found, int limit, Function<T, UUID> id) {
        return found.size() > limit
                ? Optional.of(id.apply(found.get(limit - 1)).toString())
                : Optional.empty();
    }

    private static UUID after(PageRequest page, UUID start) {
        return page.cursor().map(R2dbcJobs::cursor).orElse(start);
    }

    private static UUID cursor(String text) {
        try {
            return Require.uuid(text);
        } catch (Refused malformed) {
            throw new Refused(SharedErrorKey.CURSOR_MALFORMED).at("/cursor");
        }
    }
}
