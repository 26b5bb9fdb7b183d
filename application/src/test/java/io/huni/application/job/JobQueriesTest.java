package io.huni.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class JobQueriesTest {
    private static final UserId ZEYNEP = new UserId(new UUID(0, 1));
    private static final UserId MERT = new UserId(new UUID(0, 2));
    private static final PageRequest FIVE = new PageRequest(5, Optional.empty());

    private final InMemoryJobs jobs = new InMemoryJobs();
    private final JobQueries queries = JobUseCases.jobQueries(jobs);

    private static Actor zeynep() {
        return new Actor.Person(ZEYNEP, Role.SUPERADMIN, Optional.empty(), Optional.empty());
    }

    @Test
    void theOwnOnesAreFoundBehindAnyNumberOfOthers() {
        JobId own = asked(ZEYNEP, 1);
        for (int number = 2; number < 9; number++) {
            asked(MERT, number);
        }

        assertThat(queries.page(zeynep(), FIVE).block().items())
                .extracting(Job::owner)
                .containsOnly(MERT);
        assertThat(queries.ownPage(zeynep(), FIVE).block().items())
                .extracting(Job::id)
                .containsExactly(own);
        assertThat(queries.ownPage(new Actor.Program(), FIVE).block().items()).isEmpty();
    }

    private JobId asked(UserId owner, int number) {
        JobId id = new JobId(new UUID(1, number));
        Job job = Job.asked(id, JobKind.LEAD_TAG, owner, 0, Instant.EPOCH);
        jobs.add(job, List.of()).block();
        return id;
    }
}
