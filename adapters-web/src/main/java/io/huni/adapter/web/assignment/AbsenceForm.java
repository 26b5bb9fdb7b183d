package io.huni.adapter.web.assignment;

import io.huni.adapter.web.shared.Fields;
import io.huni.domain.assignment.Absence;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;

/** From when until when somebody is away; neither for nobody. */
@Schema(name = "AbsenceForm")
record AbsenceForm(@Nullable Instant awayFrom, @Nullable Instant awayUntil) {
    Optional<Absence> absence() {
        if (awayFrom == null && awayUntil == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Absence(
                        Fields.required("awayFrom", awayFrom),
                        Fields.required("awayUntil", awayUntil)));
    }
}
