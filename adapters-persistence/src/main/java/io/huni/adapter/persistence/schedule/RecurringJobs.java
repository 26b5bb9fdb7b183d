package io.huni.adapter.persistence.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;

import io.huni.application.assignment.AssignWaitingLeads;
import io.huni.application.audit.SealAudit;
import io.huni.application.connection.CheckBalance;
import io.huni.application.connection.ReadMappedForms;
import io.huni.application.connection.port.Connections;
import io.huni.application.offer.ExpireOffers;
import io.huni.application.scoring.RecomputeScores;
import io.huni.domain.shared.ConnectionId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The jobs that come again and again, each on one node at a time. */
final class RecurringJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RecurringJobs.class);
    private static final Duration SCORES = Duration.ofSeconds(30);
    private static final Duration MAPPED_FORMS = Duration.ofSeconds(5);
    private static final Duration MISSING_TURNS = Duration.ofMinutes(1);
    private static final Duration WAITING_LEADS = Duration.ofSeconds(30);
    private static final Duration OFFERS = Duration.ofSeconds(5);
    private static final Duration AUDIT = Duration.ofSeconds(2);
    private static final Duration COUNTS = Duration.ofSeconds(1);
    private static final Duration LATE_LEADS = Duration.ofSeconds(1);
    private static final Duration CALENDAR = Duration.ofSeconds(5);
    private static final Duration PROOF = Duration.ofHours(24);
    private static final Duration RANKING = Duration.ofSeconds(3);
    private static final Duration REPORTS = Duration.ofSeconds(3);
    private static final Duration BALANCE = Duration.ofHours(1);
    private static final Duration RETENTION = Duration.ofHours(1);
    private static final Duration CUES = Duration.ofSeconds(2);
    private static final Duration NEWS = Duration.ofSeconds(2);
    private static final Duration SUMMARIES = Duration.ofMinutes(1);
    private static final Duration FOLLOWUPS = Duration.ofSeconds(2);
    private static final Duration CLEAN_UP = Duration.ofMinutes(10);

    /** Of work in slices, of which what is done stays done. */
    private static final Duration MINUTES = Duration.ofMinutes(10);

    private static final Duration AN_HOUR = Duration.ofHours(1);

    /** Of what goes over everything there is. */
    private static final Duration HOURS = Duration.ofHours(6);

    private final AssignWaitingLeads assignWaitingLeads;
    private final RecomputeScores recomputeScores;
    private final CheckBalance checkBalance;
    private final Connections connections;
    private final ReadMappedForms readMappedForms;
    private final MissingTurns missingTurns;
    private final CleanUp cleanUp;
    private final DeliveryRetention retention;
    private final TrashRetention trash;
    private final ImportRetention imports;
    private final SealAudit sealAudit;
    private final FoldCounts foldCounts;
    private final ExpireOffers expireOffers;
    private final NumberJobs numbers;
    private final NotificationJobs notifications;
    private final FollowupJobs followups;

    RecurringJobs(
            AssignWaitingLeads assignWaitingLeads,
            RecomputeScores recomputeScores,
            CheckBalance checkBalance,
            Connections connections,
            ReadMappedForms readMappedForms,
            MissingTurns missingTurns,
            CleanUp cleanUp,
            DeliveryRetention retention,
            TrashRetention trash,
            ImportRetention imports,
            SealAudit sealAudit,
            FoldCounts foldCounts,
            ExpireOffers expireOffers,
            NumberJobs numbers,
            NotificationJobs notifications,
            FollowupJobs followups) {
        this.assignWaitingLeads = assignWaitingLeads;
        this.recomputeScores = recomputeScores;
        this.checkBalance = checkBalance;
        this.connections = connections;
        this.readMappedForms = readMappedForms;
        this.missingTurns = missingTurns;
        this.cleanUp = cleanUp;
        this.retention = retention;
        this.trash = trash;
        this.imports = imports;
        this.sealAudit = sealAudit;
        this.foldCounts = foldCounts;
        this.expireOffers = expireOffers;
        this.numbers = numbers;
        this.notifications = notifications;
        this.followups = followups;
    }

    List<RecurringTask<Void>> tasks() {
        return jobs().stream().map(Job::task).toList();
    }

    List<Job> jobs() {
        return Stream.of(ofLeads(), ofPeople(), ofNumbers(), ofTheHouse())
                .flatMap(List::stream)
                .toList();
    }

    private List<Job> ofLeads() {
        return List.of(
                new Job("recompute-scores", SCORES, AN_HOUR, recomputeScores.recompute().then()),
                new Job(
                        "assign-waiting-leads",
                        WAITING_LEADS,
                        AN_HOUR,
                        assignWaitingLeads.assign().then()),
                new Job("read-mapped-forms", MAPPED_FORMS, AN_HOUR, readMappedForms.read()),
                new Job("add-missing-turns", MISSING_TURNS, MINUTES, missingTurns.add()),
                new Job("check-balances", BALANCE, AN_HOUR, checkBalances()),
                new Job("expire-offers", OFFERS, MINUTES, expireOffers.expire().then()),
                new Job("send-due-followups", FOLLOWUPS, MINUTES, followups.due().send().then()),
                new Job("tell-sent-followups", FOLLOWUPS, MINUTES, followups.sent().tell().then()));
    }

    private List<Job> ofPeople() {
        return List.of(
                new Job("tell-cues", CUES, MINUTES, notifications.cues().tell().then()),
                new Job("mail-notifications", NEWS, MINUTES, notifications.mails().send().then()),
                new Job(
                        "message-notifications",
                        NEWS,
                        MINUTES,
                        notifications.channels().send().then()),
                new Job(
                        "mail-summaries",
                        SUMMARIES,
                        MINUTES,
                        notifications.summaries().send().then()));
    }

    private List<Job> ofNumbers() {
        return List.of(
                new Job("fold-counts", COUNTS, MINUTES, foldCounts.run().then()),
                new Job("mark-late-leads", LATE_LEADS, MINUTES, numbers.late().mark().then()),
                new Job("mail-reports", REPORTS, AN_HOUR, numbers.reports().run().then()),
                new Job("keep-working-calendar", CALENDAR, HOURS, numbers.calendar().keep().then()),
                new Job("prove-numbers", PROOF, HOURS, numbers.proof().prove().then()),
                new Job("train-ranking", RANKING, HOURS, numbers.ranking().trainDue().then()));
    }

    private List<Job> ofTheHouse() {
        return List.of(
                new Job("seal-audit", AUDIT, MINUTES, sealAudit.seal().then()),
                new Job("clean-up", CLEAN_UP, AN_HOUR, cleanUp.run()),
                new Job("forget-deliveries", RETENTION, HOURS, retention.run().then()),
                new Job("purge-trash", RETENTION, HOURS, trash.run().then()),
                new Job("forget-imports", RETENTION, HOURS, imports.run().then()),
                new Job(
                        "forget-notifications",
                        RETENTION,
                        HOURS,
                        notifications.retention().run().then()));
    }

    /**
     * What comes again and again.
     *
     * @param patience work that has not ended by then fails, and the job comes again
     */
    record Job(String name, Duration every, Duration patience, Mono<Void> work) {
        RecurringTask<Void> task() {
            return Tasks.recurring(name, FixedDelay.of(every))
                    .execute((instance, context) -> work.timeout(patience).block());
        }
    }

    private Mono<Void> checkBalances() {
        return connections
                .active()
                .collectList()
                .flatMapIterable(active -> active)
                .concatMap(this::checkBalance)
                .then();
    }

    /** One connection that cannot be checked keeps no other from it. */
    private Mono<Void> checkBalance(ConnectionId connection) {
        return Mono.defer(() -> checkBalance.check(connection))
                .doOnError(failure -> LOG.warn("No balance of {}", connection.value(), failure))
                .onErrorComplete();
    }
}
