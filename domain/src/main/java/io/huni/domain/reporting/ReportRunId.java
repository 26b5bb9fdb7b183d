package io.huni.domain.reporting;

import java.util.UUID;

/** Id of one time that a schedule was due. */
public record ReportRunId(UUID value) {}
