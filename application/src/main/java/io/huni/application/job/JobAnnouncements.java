package io.huni.application.job;

import io.huni.application.live.Announce;
import io.huni.application.live.Announce.Announcement;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.job.Job;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Optional;

/** Tells open screens how far a job is. What cannot be told now is left out: the next one heals. */
final class JobAnnouncements {
    private static final Logger LOG = LoggerFactory.getLogger(JobAnnouncements.class);

    /** Ids, numbers and names of states: nothing that would need escaping. */
    private static final String DATA =
            "{\"id\":\"%s\",\"kind\":\"%s\",\"state\":\"%s\",\"total\":%d,\"done\":%d,\"failed\":%d,"
                + "\"skipped\":%d}";

    private final Announce announce;

    JobAnnouncements(Announce announce) {
        this.announce = announce;
    }

    Mono<Void> progress(Job job) {
        return announce.announce(announcement(job)).onErrorResume(JobAnnouncements::leaveOut);
    }

    private static Announcement announcement(Job job) {
        return new Announcement(
                List.of("jobs", "job:" + job.id().value()),
                "job_updated",
                Module.JOB,
                new Owners(Optional.empty(), Optional.empty(), Optional.of(job.owner())),
                data(job));
    }

    private static String data(Job job) {
        return DATA.formatted(
                job.id().value(),
                job.kind(),
                job.state(),
                job.tally().total(),
                job.tally().done(),
                job.tally().failed(),
                job.tally().skipped());
    }

    private static Mono<Void> leaveOut(Throwable failure) {
        LOG.warn("The progress of a job was not announced", failure);
        return Mono.empty();
    }
}
