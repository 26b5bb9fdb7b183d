package io.huni.adapter.web;

import io.huni.application.reporting.KeepReportSchedules;
import io.huni.application.reporting.ReportFile;
import io.huni.application.reporting.ReportQueries;
import io.huni.domain.identity.Actor;
import io.huni.domain.reporting.ReportRun;
import io.huni.domain.reporting.ReportScheduleId;

import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** An empty report, and no schedule. */
@Component
class ReportingPorts implements ReportQueries, KeepReportSchedules {
    @Override
    public Mono<LocalDate> today() {
        return Mono.just(LocalDate.of(2026, 11, 20));
    }

    @Override
    public Mono<ReportFile> leads(Actor actor, Wish wish) {
        String content =
                wish.format().ending().equals("html") ? "<style>p { margin: 0; }</style>" : "{}";
        return file("report." + wish.format().ending(), wish.format().type(), content);
    }

    @Override
    public Mono<ReportFile> schema() {
        return file("report.schema.json", "application/schema+json", "{}");
    }

    private static Mono<ReportFile> file(String name, String type, String content) {
        return Mono.just(new ReportFile(name, type, content.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Mono<List<Kept>> all(Actor.Person actor) {
        return Mono.just(List.of());
    }

    @Override
    public Mono<ReportScheduleId> add(Actor.Person actor, Wishes wishes) {
        return Mono.just(new ReportScheduleId(Sample.ID));
    }

    @Override
    public Mono<Void> change(Actor.Person actor, ReportScheduleId schedule, Wishes wishes) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> pause(Actor.Person actor, ReportScheduleId schedule) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> delete(Actor.Person actor, ReportScheduleId schedule) {
        return Mono.empty();
    }

    @Override
    public Mono<Void> sendNow(Actor.Person actor, ReportScheduleId schedule) {
        return Mono.empty();
    }

    @Override
    public Mono<List<ReportRun>> runs(Actor.Person actor, ReportScheduleId schedule) {
        return Mono.just(List.of());
    }
}
