package io.huni.application.ranking;

import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.ranking.port.Histories.Moment;
import io.huni.application.ranking.port.Trainings;
import io.huni.application.shared.Ids;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.ranking.Training;
import io.huni.domain.ranking.TrainingId;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Says which training is next. */
final class TrainingDesk {
    /** Where the organisation is; hardly anybody works then. */
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final Trainings trainings;
    private final OrganisationQueries organisations;
    private final Ids ids;
    private final Clock clock;

    TrainingDesk(Trainings trainings, OrganisationQueries organisations, Ids ids, Clock clock) {
        this.trainings = trainings;
        this.organisations = organisations;
        this.ids = ids;
        this.clock = clock;
    }

    /** The open one, or the nightly one when it is due; nothing before there is an organisation. */
    Mono<Due> next() {
        return organisations
                .needsSetup()
                .filter(needed -> !needed)
                .flatMap(founded -> organisations.organisation())
                .map(Organisation::timeZone)
                .flatMap(
                        zone ->
                                training(zone)
                                        .map(
                                                training ->
                                                        new Due(
                                                                training,
                                                                new Moment(
                                                                        zone, clock.instant()))));
    }

    private Mono<Training> training(ZoneId zone) {
        return trainings.open().switchIfEmpty(Mono.defer(() -> nightly(zone)));
    }

    private Mono<Training> nightly(ZoneId zone) {
        return trainings
                .latest(1)
                .filter(latest -> isDue(latest, zone))
                .map(latest -> asked())
                .flatMap(training -> trainings.add(training).thenReturn(training));
    }

    private Training asked() {
        return Training.asked(new TrainingId(ids.next()), Optional.empty(), clock.instant());
    }

    private boolean isDue(List<Training> latest, ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.with(NIGHT);
        Instant night = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
        return latest.stream().noneMatch(training -> !training.askedAt().isBefore(night));
    }

    /**
     * @param moment at which it begins
     */
    record Due(Training training, Moment moment) {}
}
