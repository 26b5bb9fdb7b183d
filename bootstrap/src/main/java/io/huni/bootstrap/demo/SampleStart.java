package io.huni.bootstrap.demo;

import io.huni.application.connection.ConnectionQueries;
import io.huni.application.connection.ConnectionView;
import io.huni.application.lead.port.SampleHistory;
import io.huni.bootstrap.demo.SampleOrganisation.Founded;
import io.huni.domain.identity.Actor;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * Founds the sample organisation at the first start, lets its connections fetch their 90 days the
 * way every connection does, and then gives those leads a past.
 */
@Component
@ConditionalOnProperty("huni.demo")
class SampleStart implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(SampleStart.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final SampleOrganisation organisation;
    private final ConnectionQueries connections;
    private final SampleHistory history;
    private final SampleOffers offers;
    private final SampleMails mails;
    private final SampleSchedules schedules;
    private final SampleWebhooks webhooks;
    private final Clock clock;

    SampleStart(
            SampleOrganisation organisation,
            ConnectionQueries connections,
            SampleHistory history,
            SampleOffers offers,
            SampleMails mails,
            SampleSchedules schedules,
            SampleWebhooks webhooks,
            Clock clock) {
        this.organisation = organisation;
        this.connections = connections;
        this.history = history;
        this.offers = offers;
        this.mails = mails;
        this.schedules = schedules;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        organisation
                .found()
                .flatMap(founded -> fetched().then(Mono.defer(() -> livedThrough(founded))))
                .subscribe(
                        lived ->
                                LOG.info(
                                        "The sample organisation is ready, {} leads have a past",
                                        lived),
                        failure ->
                                LOG.error("The sample organisation could not be loaded", failure));
    }

    private Mono<Void> fetched() {
        return connections
                .all(new Actor.Program())
                .filter(SampleStart::allHaveRun)
                .repeatWhenEmpty(tries -> tries.delayElements(LOOK))
                .timeout(PATIENCE)
                .then();
    }

    private Mono<Long> livedThrough(Founded founded) {
        return history.liveThrough(founded.staff(), founded.team(), clock.instant())
                .flatMap(
                        lived ->
                                offers.make()
                                        .then(mails.make())
                                        .then(schedules.make())
                                        .then(Mono.defer(webhooks::make))
                                        .thenReturn(lived));
    }

    private static boolean allHaveRun(List<ConnectionView> views) {
        return views.stream()
                .allMatch(
                        view ->
                                view.lastRunAt().isPresent()
                                        && view.state() != ConnectionView.State.SYNCING);
    }
}
