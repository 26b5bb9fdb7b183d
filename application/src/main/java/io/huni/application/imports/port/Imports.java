package io.huni.application.imports.port;

import io.huni.application.shared.PageRequest;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.imports.Import;
import io.huni.domain.imports.ImportId;
import io.huni.domain.imports.Target;
import io.huni.domain.job.JobId;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Out-port: files of leads on their way in. */
public interface Imports {
    Mono<Void> add(Import added);

    /** Saves everything but the owner and the day; the job that runs it stays one of its runs. */
    Mono<Void> save(Import changed);

    Mono<Import> find(Visibility visibility, ImportId id);

    /** Nobody else changes it until the end of the transaction. */
    Mono<Import> claim(Visibility visibility, ImportId id);

    /** The one whose check or run the job is. */
    Mono<Import> ofJob(JobId job);

    /** Every job that has run it, in any order. */
    Mono<List<JobId>> runs(ImportId id);

    /** The newest first. */
    Mono<ImportPage> page(Visibility visibility, PageRequest page);

    /** With its rows; its leads stay. */
    Mono<Void> remove(ImportId id);

    /** Where the columns went when the person last took over a file with these columns. */
    Mono<Map<Integer, Target>> lastTime(UserId owner, List<String> columns);

    /** A page of imports. */
    record ImportPage(List<Import> items, Optional<String> nextCursor) {}
}
