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
    private static final Duration PATIENCE = Duration.ofHours(6);
    private static final Duration CLEAN_UP = Duration.ofMinutes(10);

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
        return List.of(
                job("recompute-scores", SCORES, recomputeScores.recompute().then()),
                job("assign-waiting-leads", WAITING_LEADS, assignWaitingLeads.assign().then()),
                job("read-mapped-forms", MAPPED_FORMS, readMappedForms.read()),
                job("add-missing-turns", MISSING_TURNS, missingTurns.add()),
                job("check-balances", BALANCE, checkBalances()),
                job("clean-up", CLEAN_UP, cleanUp.run()),
                job("forget-deliveries", RETENTION, retention.run().then()),
                job("purge-trash", RETENTION, trash.run().then()),
                job("forget-imports", RETENTION, imports.run().then()),
                job("expire-offers", OFFERS, expireOffers.expire().then()),
                job("keep-working-calendar", CALENDAR, numbers.calendar().keep().then()),
                job("mark-late-leads", LATE_LEADS, numbers.late().mark().then()),
                job("tell-cues", CUES, notifications.cues().tell().then()),
                job("mail-notifications", NEWS, notifications.mails().send().then()),
                job("message-notifications", NEWS, notifications.channels().send().then()),
                job("mail-summaries", SUMMARIES, notifications.summaries().send().then()),
                job("forget-notifications", RETENTION, notifications.retention().run().then()),
                job("send-due-followups", FOLLOWUPS, followups.due().send().then()),
                job("tell-sent-followups", FOLLOWUPS, followups.sent().tell().then()),
                job("prove-numbers", PROOF, numbers.proof().prove().then()),
                job("train-ranking", RANKING, numbers.ranking().trainDue().then()),
                job("mail-reports", REPORTS, numbers.reports().run().then()),
                job("seal-audit", AUDIT, sealAudit.seal().then()),
                job("fold-counts", COUNTS, foldCounts.run().then()));
    }

    private static RecurringTask<Void> job(String name, Duration every, Mono<Void> work) {
        return job(name, every, work, PATIENCE);
    }

    /** Work that never ends fails in the end, and the job comes again. */
    static RecurringTask<Void> job(
            String name, Duration every, Mono<Void> work, Duration patience) {
        return Tasks.recurring(name, FixedDelay.of(every))
                .execute((instance, context) -> work.timeout(patience).block());
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
