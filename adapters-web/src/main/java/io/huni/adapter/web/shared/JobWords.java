package io.huni.adapter.web.shared;

import io.huni.application.job.JobQueries.JobView;
import io.huni.application.job.JobQueries.ReasonCount;
import io.huni.domain.job.Job;
import io.huni.domain.job.Reason;
import io.huni.domain.shared.Language;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.List;

/** Writes jobs with their reasons in the caller's language. */
@Component
public final class JobWords {
    private final Texts texts;

    JobWords(Texts texts) {
        this.texts = texts;
    }

    public JobJson job(JobView view, Language language) {
        return job(view.job(), view.reasons(), language);
    }

    /** Without the reasons, which are counted only for one job. */
    public JobJson job(Job job, Language language) {
        return job(job, List.of(), language);
    }

    private JobJson job(Job job, List<ReasonCount> reasons, Language language) {
        return JobJson.of(
                job,
                job.problem().map(reason -> why(reason, language)),
                reasons.stream().map(counted -> count(counted, language)).toList(),
                Instant.now());
    }

    public JobJson.Why why(Reason reason, Language language) {
        return new JobJson.Why(reason.key(), texts.text(language, reason.key()));
    }

    private JobJson.Count count(ReasonCount counted, Language language) {
        return new JobJson.Count(why(counted.reason(), language), counted.count());
    }
}
