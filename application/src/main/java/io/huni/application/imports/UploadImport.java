package io.huni.application.imports;

import io.huni.application.lead.CaptureLead.Idempotency;
import io.huni.domain.identity.Actor;
import io.huni.domain.imports.ImportId;

import reactor.core.publisher.Mono;

import java.nio.file.Path;
import java.util.Optional;

/** In-port: takes a file of leads. Needs {@code lead:import}. */
public interface UploadImport {
    /**
     * Every row is durable when this ends, and nothing is a lead yet. Refuses what {@link
     * io.huni.application.imports.port.TabularFiles} refuses, {@code imports.too-many-rows} and
     * {@code shared.idempotency-key-reused}.
     */
    Mono<ImportId> upload(Command command);

    /**
     * @param name as its owner calls the file
     * @param sheet wished of a workbook
     */
    record Command(
            Actor actor,
            String name,
            Path file,
            Optional<String> sheet,
            Optional<Idempotency> idempotency) {}
}
