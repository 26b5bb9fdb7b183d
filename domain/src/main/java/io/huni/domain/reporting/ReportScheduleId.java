package io.huni.domain.reporting;

import io.huni.domain.shared.Require;

import java.util.UUID;

/** Id of a schedule. */
public record ReportScheduleId(UUID value) {
    public static ReportScheduleId of(String text) {
        return new ReportScheduleId(Require.uuid(text));
    }
}
