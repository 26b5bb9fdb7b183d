package io.huni.application.delivery;

import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.staff;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.connection.FetchLeads;
import io.huni.application.connection.FetchLeads.Result;
import io.huni.application.delivery.DeliveryView.Item;
import io.huni.application.delivery.DeliveryView.ItemState;
import io.huni.application.delivery.port.DeliveryReader;
import io.huni.application.delivery.port.Inbox.Arrival;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.shared.MovableClock;
import io.huni.application.shared.PageRequest;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.delivery.Notice;
import io.huni.domain.delivery.Notice.LeadSubmitted;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class ProcessDeliveriesTest {
    private static final MetaId PAGE = new MetaId("9001");
    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

    private final MovableClock clock = new MovableClock(START);
    private final InMemoryDeliveries deliveries = new InMemoryDeliveries();
    private final FakeFetch meta = new FakeFetch();
    private final List<Announcement> announced = new CopyOnWriteArrayList<>();
    private final ProcessDeliveries process =
            DeliveryUseCases.processDeliveries(
                    deliveries,
                    List.of(new WordReader()),
                    meta,
                    one -> Mono.fromRunnable(() -> announced.add(one)),
                    DeliverySettings.standard(),
                    clock);
    private final ReplayDelivery replay =
            DeliveryUseCases.replayDelivery(
                    deliveries,
                    deliveries,
                    one -> Mono.fromRunnable(() -> announced.add(one)),
                    clock);

    /** A body is words: {@code page/lead}, {@code ?/lead} without a page, anything else. */
    private static final class WordReader implements DeliveryReader {
        @Override
        public Channel channel() {
            return Channel.META;
        }

        @Override
        public Reading read(byte[] body) {
            String text = new String(body, StandardCharsets.UTF_8);
            if (text.startsWith("!")) {
                throw new Unreadable(new IllegalArgumentException(text));
            }
            return new Reading(
                    "page", Arrays.stream(text.split(" ")).map(WordReader::notice).toList());
        }

        private static Notice notice(String word) {
            String[] parts = word.split("/");
            if (parts.length < 2) {
                return new Notice.Other("message", Optional.of(word));
            }
            Optional<MetaId> page =
                    Optional.of(parts[0]).filter(one -> !"?".equals(one)).map(MetaId::new);
            return new LeadSubmitted(
                    parts[1], page, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** Catches everything once, unless told otherwise. */
    private static final class FakeFetch implements FetchLeads {
        private final Map<String, LeadId> caught = new HashMap<>();
        private final Map<String, Result> results = new HashMap<>();
        private final Set<MetaId> silent = new HashSet<>();
        private final List<Set<String>> asked = new ArrayList<>();
        private Optional<RuntimeException> failure = Optional.empty();

        @Override
        public Mono<Map<String, Result>> fetch(MetaId page, Set<String> leadgenIds) {
            return silent.contains(page)
                    ? Mono.fromRunnable(() -> asked.add(leadgenIds)).then(Mono.never())
                    : Mono.fromCallable(() -> fetched(leadgenIds));
        }

        private synchronized Map<String, Result> fetched(Set<String> ids) {
            asked.add(ids);
            failure.ifPresent(
                    thrown -> {
                        throw thrown;
                    });
            return ids.stream().collect(Collectors.toMap(id -> id, this::result));
        }

        private Result result(String id) {
            if (results.containsKey(id)) {
                return results.get(id);
            }
            LeadId fresh = new LeadId(UUID.randomUUID());
            LeadId known = caught.putIfAbsent(id, fresh);
            return known == null ? new Result.Caught(fresh) : new Result.KnownAlready(known);
        }
    }

    private DeliveryId arrive(String body) {
        return deliveries
                .store(
                        new Arrival(
                                Channel.META,
                                body.getBytes(StandardCharsets.UTF_8),
                                clock.instant()))
                .block();
    }

    private int round() {
        return process.processDue().block();
    }

    private DeliveryView view(DeliveryId delivery) {
        return deliveries.find(delivery).block().delivery();
    }

    private Item item(DeliveryId delivery) {
        return view(delivery).items().getFirst();
    }

    private static Result later(Optional<Duration> atLeast) {
        return new Result.Later(Fault.of(FaultKey.META_UNAVAILABLE, START), atLeast);
    }

    @Test
    void aPageThatDoesNotAnswerKeepsNoOtherWaiting() {
        meta.silent.add(PAGE);
        arrive("9001/11");
        process.processDue().subscribe();
        DeliveryId more = arrive("9001/12");
        DeliveryId other = arrive("9002/21");

        round();

        assertThat(item(other).state()).isEqualTo(ItemState.DONE);
        assertThat(view(more).items().getFirst().attempts()).isZero();
        assertThat(meta.asked).containsExactly(Set.of("11"), Set.of("21"));
    }

    @Test
    void aDeliveryThatCannotBeStoredHoldsUpNoOther() {
        deliveries.cannotStore("poison");
        DeliveryId poison = arrive("9001/poison");
        DeliveryId good = arrive("9001/11");

        round();

        assertThat(item(good).state()).isEqualTo(ItemState.DONE);
        assertThat(view(poison).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void makesALeadOfANoticeInOneRound() {
        DeliveryId delivery = arrive("9001/11");

        assertThat(round()).isEqualTo(2);

        assertThat(view(delivery).state()).isEqualTo(DeliveryState.DONE);
        assertThat(item(delivery).state()).isEqualTo(ItemState.DONE);
        assertThat(item(delivery).lead()).isPresent();
        assertThat(round()).isZero();
    }

    @Test
    void theSameDeliveryFiveTimesIsOneLead() {
        List<DeliveryId> all = IntStream.range(0, 5).mapToObj(n -> arrive("9001/11")).toList();

        round();

        assertThat(meta.caught).hasSize(1);
        assertThat(all.stream().map(one -> item(one).state()))
                .containsExactlyInAnyOrder(
                        ItemState.DONE,
                        ItemState.DUPLICATE,
                        ItemState.DUPLICATE,
                        ItemState.DUPLICATE,
                        ItemState.DUPLICATE);
        assertThat(meta.asked).containsExactly(Set.of("11"));
    }

    @Test
    void worksAThousandChangesOfOnePostOff() {
        DeliveryId delivery =
                arrive(
                        IntStream.range(0, 1000)
                                .mapToObj(n -> "9001/" + (5000 + n))
                                .collect(Collectors.joining(" ")));
        int rounds = 0;
        while (round() > 0) {
            rounds++;
        }

        assertThat(meta.caught).hasSize(1000);
        assertThat(rounds).isLessThanOrEqualTo(6);
        assertThat(view(delivery).state()).isEqualTo(DeliveryState.DONE);
        assertThat(view(delivery).itemCount()).isEqualTo(1000);
    }

    @Test
    void asksForEachPageByItself() {
        arrive("9001/11 9002/21 9001/12");

        round();

        assertThat(meta.asked).containsExactlyInAnyOrder(Set.of("11", "12"), Set.of("21"));
    }

    @Test
    void parksANoticeWithoutAPage() {
        DeliveryId delivery = arrive("?/11");

        round();

        assertThat(view(delivery).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(item(delivery).fault()).map(Fault::key).contains(FaultKey.PAGE_UNKNOWN);
    }

    @Test
    void parksATestOfTheDashboardWithoutACall() {
        DeliveryId delivery = arrive("444444444444/444444444444");

        round();

        assertThat(item(delivery).state()).isEqualTo(ItemState.PARKED);
        assertThat(item(delivery).fault()).map(Fault::key).contains(FaultKey.LEAD_MISSING);
        assertThat(meta.asked).isEmpty();
    }

    @Test
    void parksWhatNoTryWillMendAndReplaysIt() {
        DeliveryId delivery = arrive("9001/11");
        meta.results.put("11", new Result.Refused(Fault.of(FaultKey.LEADS_ACCESS_REVOKED, START)));
        round();
        assertThat(view(delivery).state()).isEqualTo(DeliveryState.FAILED);
        clock.pass(Duration.ofDays(1));
        assertThat(round()).isZero();

        meta.results.clear();
        DeliveryView revived = replay.replay(superadmin(), delivery).block();
        round();

        assertThat(revived.state()).isNotEqualTo(DeliveryState.FAILED);
        assertThat(view(delivery).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void replaysThoseOfAPageThatHasGotAConnection() {
        DeliveryId first = arrive("9001/11");
        DeliveryId second = arrive("9002/21");
        Fault unknown = Fault.of(FaultKey.PAGE_UNKNOWN, START);
        meta.results.put("11", new Result.Refused(unknown));
        meta.results.put("21", new Result.Refused(unknown));
        round();
        meta.results.clear();

        assertThat(replay.replayOfPage(PAGE).block()).isEqualTo(1);
        round();

        assertThat(view(first).state()).isEqualTo(DeliveryState.DONE);
        assertThat(view(second).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(replay.replayAll(superadmin()).block()).isEqualTo(1);
    }

    @Test
    void refusesToReplayWhatIsNotParkedNotThereOrNotAllowed() {
        DeliveryId done = arrive("9001/11");
        round();

        assertThatThrownBy(() -> replay.replay(superadmin(), done).block())
                .hasMessage("delivery.nothing-to-replay");
        assertThatThrownBy(
                        () ->
                                replay.replay(superadmin(), new DeliveryId(UUID.randomUUID()))
                                        .block())
                .hasMessage("shared.not-found");
        assertThatThrownBy(() -> replay.replay(admin(), done).block())
                .hasMessage("shared.right-missing");
        assertThatThrownBy(() -> replay.replayAll(admin()).block())
                .hasMessage("shared.right-missing");
    }

    @Test
    void backsOffFurtherAndFurtherAndCatchesUpByItself() {
        DeliveryId delivery = arrive("9001/11");
        meta.results.put("11", later(Optional.empty()));
        for (int minute = 0; minute < 60; minute++) {
            round();
            clock.pass(Duration.ofMinutes(1));
        }

        assertThat(meta.asked).hasSizeBetween(5, 9);
        assertThat(item(delivery).state()).isEqualTo(ItemState.PENDING);
        assertThat(item(delivery).fault()).map(Fault::key).contains(FaultKey.META_UNAVAILABLE);
        meta.results.clear();
        clock.pass(Duration.ofHours(2));
        round();
        assertThat(view(delivery).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void waitsAsLongAsMetaAsks() {
        DeliveryId delivery = arrive("9001/11");
        meta.results.put("11", later(Optional.of(Duration.ofMinutes(40))));
        round();

        assertThat(view(delivery).nextAttemptAt()).contains(START.plus(Duration.ofMinutes(40)));
        clock.pass(Duration.ofMinutes(39));
        assertThat(round()).isZero();
        assertThat(meta.asked).hasSize(1);
    }

    @Test
    void thoseWhoFailedTogetherComeBackTogether() {
        for (int number = 0; number < 20; number++) {
            meta.results.put("1" + number, later(Optional.empty()));
            arrive("9001/1" + number);
        }
        round();
        meta.asked.clear();
        for (int second = 0; second < 60; second++) {
            clock.pass(Duration.ofSeconds(1));
            round();
        }

        assertThat(meta.asked).hasSize(1);
        assertThat(meta.asked.getFirst()).hasSize(20);
    }

    @Test
    void parksAfterTwoDaysOfTries() {
        DeliveryId delivery = arrive("9001/11");
        meta.results.put("11", later(Optional.empty()));
        for (int hour = 0; hour < 120; hour++) {
            round();
            clock.pass(Duration.ofMinutes(90));
        }

        assertThat(view(delivery).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(meta.asked).hasSize(DeliverySettings.standard().mostAttempts());
    }

    @Test
    void aFailureOfHuniItselfLosesNothing() {
        DeliveryId delivery = arrive("9001/11");
        meta.failure = Optional.of(new IllegalStateException("database away"));
        round();

        assertThat(item(delivery).fault()).map(Fault::key).contains(FaultKey.INTERNAL);
        assertThat(item(delivery).fault().orElseThrow().parameters()).containsKey("reference");
        meta.failure = Optional.empty();
        clock.pass(Duration.ofMinutes(2));
        round();
        assertThat(view(delivery).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void whatADeadNodeHeldComesBackAfterItsLease() {
        DeliveryId delivery = arrive("9001/11");
        deliveries.claimUnread(10, clock.instant(), Duration.ofMinutes(5)).block();

        assertThat(round()).isZero();
        clock.pass(Duration.ofMinutes(6));
        round();

        assertThat(view(delivery).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void keepsWhatIsForALaterInbox() {
        DeliveryId delivery = arrive("hello");

        round();

        assertThat(view(delivery).state()).isEqualTo(DeliveryState.KEPT);
        assertThat(meta.asked).isEmpty();
    }

    @Test
    void failsADeliveryThatNobodyCanRead() {
        DeliveryId good = arrive("9001/11");
        DeliveryId bad = arrive("!");

        round();

        assertThat(view(bad).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(view(good).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void tellsOpenScreensOfAFewAtMost() {
        for (int number = 0; number < 50; number++) {
            arrive("9001/1" + number);
        }

        round();

        assertThat(announced).hasSize(10);
        assertThat(announced.getFirst().topics()).containsExactly("deliveries");
        assertThat(announced.getFirst().type()).isEqualTo("delivery_updated");
    }

    @Test
    void neverFailsAsAWhole() {
        ProcessDeliveries broken =
                DeliveryUseCases.processDeliveries(
                        new BrokenWork(),
                        List.of(new WordReader()),
                        meta,
                        one -> Mono.empty(),
                        DeliverySettings.standard(),
                        clock);

        assertThat(broken.processDue().block()).isZero();
    }

    @Test
    void readsDeliveriesForThoseWhoMay() {
        DeliveryId delivery = arrive("9001/11");
        DeliveryQueries queries = DeliveryUseCases.deliveryQueries(deliveries);
        PageRequest first = new PageRequest(10, Optional.empty());

        assertThat(queries.page(admin(), Set.of(), Optional.empty(), first).block().items())
                .hasSize(1);
        assertThat(queries.get(admin(), delivery).block().body()).isEqualTo("9001/11");
        assertThatThrownBy(() -> queries.get(staff(), delivery).block())
                .hasMessage("shared.right-missing");
        assertThatThrownBy(() -> queries.page(staff(), Set.of(), Optional.empty(), first).block())
                .hasMessage("shared.right-missing");
        assertThatThrownBy(() -> queries.get(admin(), new DeliveryId(UUID.randomUUID())).block())
                .hasMessage("shared.not-found");
    }
}
