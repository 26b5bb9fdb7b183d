package io.huni.bootstrap.demo;

import io.huni.application.identity.UserQueries;
import io.huni.application.reporting.KeepReportSchedules;
import io.huni.application.reporting.KeepReportSchedules.Wishes;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;
import io.huni.domain.reporting.ReportFormat;
import io.huni.domain.reporting.ReportPeriod;
import io.huni.domain.reporting.Rhythm;
import io.huni.domain.reporting.Rhythm.Pace;
import io.huni.domain.reporting.ScheduledContent;
import io.huni.domain.reporting.ScheduledContent.Kind;
import io.huni.domain.shared.Language;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** What the sample organisation has mailed; one of them has just been sent. */
@Component
@ConditionalOnProperty("huni.demo")
class SampleSchedules {
    private final KeepReportSchedules schedules;
    private final UserQueries users;

    SampleSchedules(KeepReportSchedules schedules, UserQueries users) {
        this.schedules = schedules;
        this.users = users;
    }

    Mono<Void> make() {
        return users.visibleTo(new Actor.Program())
                .flatMapIterable(all -> all)
                .filter(user -> user.role().equals(Role.ADMIN))
                .next()
                .map(User::asActor)
                .flatMap(this::make);
    }

    private Mono<Void> make(Actor.Person owner) {
        return Flux.just(
                        wishes(
                                owner,
                                "Aylık kurul raporu",
                                report(ReportPeriod.MONTHLY, ReportFormat.PDF),
                                Pace.MONTHLY),
                        wishes(
                                owner,
                                "Haftalık özet",
                                report(ReportPeriod.WEEKLY, ReportFormat.XLSX),
                                Pace.WEEKLY),
                        wishes(owner, "Yeni leadler", newLeads(), Pace.DAILY))
                .concatMap(wishes -> schedules.add(owner, wishes))
                .collectList()
                .map(List::getFirst)
                .flatMap(first -> schedules.sendNow(owner, first));
    }

    private static ScheduledContent report(ReportPeriod period, ReportFormat format) {
        return new ScheduledContent(Kind.REPORT, period, "", format, Language.TR);
    }

    private static ScheduledContent newLeads() {
        return new ScheduledContent(
                Kind.EXPORT, ReportPeriod.DAILY, "days=1", ReportFormat.XLSX, Language.TR);
    }

    private static Wishes wishes(
            Actor.Person owner, String name, ScheduledContent content, Pace pace) {
        return new Wishes(
                name,
                content,
                new Rhythm(pace, DayOfWeek.MONDAY, 1, 8),
                Set.of(owner.id()),
                Set.of(),
                true);
    }
}
