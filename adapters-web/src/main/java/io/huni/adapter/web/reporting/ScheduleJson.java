package io.huni.adapter.web.reporting;

import io.huni.application.reporting.KeepReportSchedules.Kept;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.UserId;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportSchedule;
import io.huni.domain.reporting.ReportSchedule.PauseReason;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.shared.EmailAddress;
import io.huni.domain.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A schedule.
 *
 * @param own whether the caller may change it and send it; else only stop and delete it
 * @param paused why the program has stopped it
 * @param nextAt when it is due; absent when it does not run
 */
@Schema(name = "ReportSchedule")
record ScheduleJson(
        UUID id,
        @Schema(example = "Haftalık yönetim raporu") String name,
        UUID ownerId,
        @Schema(example = "Zeynep Doğan") String ownerName,
        boolean own,
        ScheduledContent.Kind kind,
        ReportPeriod period,
        @Schema(example = "source=META_FORM") String search,
        ReportFormat format,
        Language language,
        ScheduleForms.Pace rhythm,
        List<UUID> people,
        @Schema(example = "[\"board@example.com\"]") List<String> addresses,
        boolean active,
        Optional<PauseReason> paused,
        Optional<Instant> nextAt,
        Optional<Run> last) {
    static ScheduleJson of(Kept kept, Actor.Person actor) {
        ReportSchedule schedule = kept.schedule();
        ScheduledContent content = schedule.content();
        return new ScheduleJson(
                schedule.id().value(),
                schedule.name(),
                schedule.owner().value(),
                kept.ownerName(),
                schedule.isOf(actor.id()),
                content.kind(),
                content.period(),
                content.search(),
                content.format(),
                content.language(),
                ScheduleForms.Pace.of(schedule.rhythm()),
                schedule.people().stream().map(UserId::value).sorted().toList(),
                schedule.addresses().stream().map(EmailAddress::value).sorted().toList(),
                schedule.active(),
                kept.ownerGone() ? Optional.of(PauseReason.OWNER_GONE) : schedule.paused(),
                kept.next(),
                kept.last().map(Run::of));
    }

    /**
     * @param trouble why it failed, or what kept the file from going with the mail
     */
    @Schema(name = "ReportRun")
    record Run(
            UUID id,
            Instant dueAt,
            boolean byHand,
            ReportRun.State state,
            Optional<ReportRun.Trouble> trouble,
            @Schema(example = "3") int recipients,
            Optional<Instant> endedAt) {
        static Run of(ReportRun run) {
            return new Run(
                    run.id().value(),
                    run.dueAt(),
                    run.byHand(),
                    run.state(),
                    run.trouble(),
                    run.recipients(),
                    run.endedAt());
        }
    }

    @Schema(name = "ReportScheduleList")
    record All(List<ScheduleJson> items) {}

    @Schema(name = "ReportRunList")
    record Runs(List<Run> items) {}

    @Schema(name = "ReportScheduleCreated")
    record Created(UUID id) {}
}
