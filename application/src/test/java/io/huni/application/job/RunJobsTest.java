package io.huni.application.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.identity.IdentityUseCases;
import io.huni.application.identity.InMemoryUsers;
import io.huni.application.live.InMemoryLiveEvents;
import io.huni.application.live.LiveEvent;
import io.huni.application.live.LiveUseCases;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.RisingIds;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.Theme;
import io.huni.domain.identity.User;
import io.huni.domain.identity.UserId;
import io.huni.domain.job.Job;
import io.huni.domain.job.JobErrorKey;
import io.huni.domain.job.JobId;
import io.huni.domain.job.JobKind;
import io.huni.domain.job.JobResult;
import io.huni.domain.job.JobState;
import io.huni.domain.job.Reason;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

class RunJobsTest implements JobWork {
    private static final UserId AYSE = new UserId(new UUID(0, 1));

    private final MovableClock clock = new MovableClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final InMemoryJobs jobs = new InMemoryJobs();
    private final InMemoryUsers users = new InMemoryUsers();
    private final InMemoryLiveEvents live = new InMemoryLiveEvents();
    private final RunJobs runJobs =
            JobUseCases.runJobs(
                    jobs,
                    jobs,
                    () -> Stream.of(this),
                    IdentityUseCases.userQueries(users),
                    LiveUseCases.announce(live),
                    new InMemoryUnitOfWork(),
                    clock);
    private final RisingIds ids = new RisingIds();
    private int failures;
    private boolean silent;

    @BeforeEach
    void hire() {
        users.add(
                        new User(
                                AYSE,
                                new EmailAddress("ayse@ornek.test"),
                                "Ayşe",
                                Role.STAFF,
                                Optional.empty(),
                                Optional.empty(),
                                true,
                                Language.TR,
                                Theme.SYSTEM),
                        "")
                .block();
    }

    @Override
    public Set<JobKind> kinds() {
        return Set.of(JobKind.LEAD_TAG, JobKind.LEAD_NOTE);
    }

    @Override
    public Mono<List<JobResult>> work(Slice slice) {
        if (silent && slice.job().kind() == JobKind.LEAD_NOTE) {
            return Mono.empty();
        }
        if (failures > 0) {
            failures--;
            return Mono.error(new IllegalStateException("the database blinked"));
        }
        return Mono.just(slice.records().stream().map(JobResult::done).toList());
    }

    @Test
    void tellsItsOwnerAfterEachSliceHowFarItIs() {
        JobId job = start(3);

        runJobs.step().block();
        runJobs.step().block();

        List<LiveEvent> told = live.after(0, 10).block();
        assertThat(told)
                .hasSize(2)
                .allMatch(event -> event.owners().assignee().equals(Optional.of(AYSE)));
        assertThat(told.getLast().topics()).contains("job:" + job.value());
        assertThat(told)
                .extracting(LiveEvent::data)
                .containsExactly(data(job, "RUNNING", 2), data(job, "DONE", 3));
    }

    private static String data(JobId job, String state, int done) {
        return "{\"id\":\"%s\",\"kind\":\"LEAD_TAG\",\"state\":\"%s\",\"total\":3,\"done\":%d,\"failed\":0,\"skipped\":0}"
                .formatted(job.value(), state, done);
    }

    @Test
    void aSliceThatFailsIsTriedAgainLater() {
        JobId job = start(2);
        failures = 1;

        assertThat(runJobs.step().block()).isTrue();
        assertThat(runJobs.step().block()).isFalse();
        clock.pass(Duration.ofMinutes(2));
        runJobs.step().block();

        assertThat(jobs.find(job).block().state()).isEqualTo(JobState.DONE);
    }

    @Test
    void aSliceThatAlwaysFailsEndsTheJob() {
        JobId job = start(2);
        failures = 100;

        for (int attempt = 0; attempt < 8; attempt++) {
            runJobs.step().block();
            clock.pass(Duration.ofMinutes(2));
        }

        Job broken = jobs.find(job).block();
        assertThat(broken.state()).isEqualTo(JobState.FAILED);
        assertThat(broken.problem()).contains(Reason.of(JobErrorKey.BROKEN));
        assertThat(runJobs.step().block()).isFalse();
    }

    @Test
    void aJobOfWhichNothingComesFailsAndHoldsUpNoOther() {
        silent = true;
        JobId stuck = start(JobKind.LEAD_NOTE, 2);
        JobId behind = start(2);

        for (int turn = 0; turn < 10; turn++) {
            runJobs.step().block();
        }
        assertThat(jobs.find(behind).block().state()).isEqualTo(JobState.DONE);

        for (int attempt = 0; attempt < 8; attempt++) {
            clock.pass(Duration.ofMinutes(2));
            runJobs.step().block();
        }

        assertThat(jobs.find(stuck).block().problem()).contains(Reason.of(JobErrorKey.BROKEN));
        assertThat(runJobs.step().block()).isFalse();
    }

    @Test
    void aJobWithoutRecordsIsDone() {
        JobId job = start(0);

        runJobs.step().block();

        assertThat(jobs.find(job).block().state()).isEqualTo(JobState.DONE);
    }

    private JobId start(int records) {
        return start(JobKind.LEAD_TAG, records);
    }

    private JobId start(JobKind kind, int records) {
        return JobUseCases.startJob(jobs, ids, clock)
                .start(kind, AYSE, Stream.generate(UUID::randomUUID).limit(records).toList())
                .map(Job::id)
                .block();
    }
}
