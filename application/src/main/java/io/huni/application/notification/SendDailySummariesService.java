package io.huni.application.notification;

import io.huni.application.notification.port.DailySummaries;
import io.huni.application.notification.port.DailySummaries.Claimed;
import io.huni.application.notification.port.DailySummaries.Numbers;
import io.huni.application.notification.port.NotificationLetters;
import io.huni.application.organisation.OrganisationQueries;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.UserId;
import io.huni.domain.mail.MailLanguage;
import io.huni.domain.notification.Digest;
import io.huni.domain.notification.NotificationChannel;
import io.huni.domain.notification.NotificationKind;
import io.huni.domain.notification.Reader;
import io.huni.domain.shared.DistributorId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person a transaction: the mail is written with the note that it was. */
final class SendDailySummariesService implements SendDailySummaries {
    private static final Logger LOG = LoggerFactory.getLogger(SendDailySummariesService.class);

    /** A program that was away comes with the morning's numbers no later. */
    private static final Duration IN_TIME = Duration.ofHours(4);

    /** As far back a summary tells of mornings that nobody was told of. */
    private static final Duration LONGEST = Duration.ofDays(7);

    private final DailySummaries summaries;
    private final NotificationLetters letters;
    private final Readers readers;
    private final OrganisationQueries organisations;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    SendDailySummariesService(
            DailySummaries summaries,
            NotificationLetters letters,
            Readers readers,
            OrganisationQueries organisations,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.summaries = summaries;
        this.letters = letters;
        this.readers = readers;
        this.organisations = organisations;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public Mono<Integer> send() {
        return organisations
                .needsSetup()
                .filter(needed -> !needed)
                .flatMap(founded -> mornings())
                .flatMapMany(this::due)
                .as(this::each)
                .reduce(0, Integer::sum);
    }

    private Mono<List<Morning>> mornings() {
        return organisations
                .organisation()
                .flatMap(house -> readers.all().map(all -> mornings(all, house.timeZone())));
    }

    private List<Morning> mornings(List<Reader> all, ZoneId house) {
        Instant now = clock.instant();
        return all.stream()
                .filter(SendDailySummariesService::wants)
                .flatMap(reader -> Morning.of(reader, now, house))
                .toList();
    }

    private static boolean wants(Reader reader) {
        return reader.user().distributor().isPresent()
                && reader.preferences()
                        .choices()
                        .channels(NotificationKind.DAILY_SUMMARY, reader.user().role())
                        .contains(NotificationChannel.EMAIL);
    }

    private Flux<Morning> due(List<Morning> mornings) {
        Map<UserId, Instant> byPerson =
                mornings.stream().collect(Collectors.toMap(Morning::person, Morning::at));
        return summaries
                .due(byPerson, clock.instant())
                .flatMapMany(
                        due ->
                                Flux.fromIterable(mornings)
                                        .filter(morning -> due.contains(morning.person())));
    }

    /** The colleagues of a distributor are told the same, which is counted once. */
    private Flux<Integer> each(Flux<Morning> mornings) {
        return Flux.defer(
                () -> {
                    Map<Span, Numbers> counted = new HashMap<>();
                    return mornings.concatMap(morning -> one(morning, counted));
                });
    }

    private Mono<Integer> one(Morning morning, Map<Span, Numbers> counted) {
        return Mono.defer(() -> summaries.claim(morning.person(), morning.at()))
                .flatMap(claimed -> written(morning, claimed, counted).thenReturn(1))
                .as(unitOfWork::inTransaction)
                .onErrorResume(failure -> putOff(morning, failure))
                .defaultIfEmpty(0);
    }

    /** Whoever comes next must not wait for what goes wrong with one person. */
    private Mono<Integer> putOff(Morning morning, Throwable failure) {
        LOG.warn("A summary of {} could not be written", morning.person().value(), failure);
        return Mono.defer(() -> summaries.putOff(morning.person(), clock.instant()))
                .as(unitOfWork::inTransaction)
                .thenReturn(0);
    }

    private Mono<Void> written(Morning morning, Claimed claimed, Map<Span, Numbers> counted) {
        Reader reader = morning.reader();
        MailLanguage language =
                reader.preferences()
                        .language()
                        .orElseGet(() -> MailLanguage.of(reader.user().language()));
        return Mono.justOrEmpty(reader.user().distributor())
                .map(own -> new Span(own, morning.since(claimed), morning.at()))
                .flatMap(span -> numbers(span, counted))
                .filter(numbers -> !numbers.isNothing())
                .flatMap(numbers -> letters.summary(reader.user(), language, numbers));
    }

    private Mono<Numbers> numbers(Span span, Map<Span, Numbers> counted) {
        return Mono.justOrEmpty(counted.get(span))
                .switchIfEmpty(
                        Mono.defer(
                                () ->
                                        summaries
                                                .numbers(span.of(), span.after(), span.until())
                                                .doOnNext(found -> counted.put(span, found))));
    }

    private record Span(DistributorId of, Instant after, Instant until) {}

    /**
     * @param at up to when is counted
     */
    private record Morning(Reader reader, Instant at, Instant before) {
        static Stream<Morning> of(Reader reader, Instant now, ZoneId house) {
            ZoneId zone = reader.preferences().zone().orElse(house);
            Instant at = Digest.lastMorning(now, zone);
            Instant due = reader.preferences().mailOf(at, house);
            return now.isBefore(due) || !now.isBefore(due.plus(IN_TIME))
                    ? Stream.empty()
                    : Stream.of(
                            new Morning(reader, at, Digest.lastMorning(at.minusSeconds(1), zone)));
        }

        UserId person() {
            return reader.id();
        }

        Instant since(Claimed claimed) {
            return claimed.last()
                    .filter(last -> last.isAfter(at.minus(LONGEST)) && last.isBefore(at))
                    .orElse(before);
        }
    }
}
