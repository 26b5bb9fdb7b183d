package io.huni.application.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.delivery.DeliveryQueries.Page;
import io.huni.application.delivery.DeliveryView.ItemState;
import io.huni.application.delivery.port.DeliveryReads;
import io.huni.application.delivery.port.DeliveryWork;
import io.huni.application.delivery.port.DeliveryWork.DueItem;
import io.huni.application.delivery.port.DeliveryWork.Parked;
import io.huni.application.delivery.port.DeliveryWork.Result;
import io.huni.application.delivery.port.DeliveryWork.Settled;
import io.huni.application.delivery.port.DeliveryWork.Unpacked;
import io.huni.application.delivery.port.DeliveryWork.Unread;
import io.huni.application.delivery.port.Inbox;
import io.huni.application.shared.PageRequest;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.delivery.Channel;
import io.huni.domain.delivery.DeliveryId;
import io.huni.domain.delivery.DeliveryState;
import io.huni.domain.delivery.Notice;
import io.huni.domain.shared.LeadId;
import io.huni.domain.shared.MetaId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** What an inbox must do: {@link Inbox}, {@link DeliveryWork} and {@link DeliveryReads}. */
public abstract class DeliveryWorkContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final MetaId PAGE = new MetaId("700000000000001");
    private static final MetaId FORM = new MetaId("800000000000001");
    private static final Fault UNKNOWN =
            new Fault(FaultKey.PAGE_UNKNOWN, Map.of("pageId", PAGE.value()), NOW);
    private static final LeadId LEAD =
            new LeadId(UUID.fromString("01990000-0000-7000-8000-000000000001"));

    protected abstract Inbox inbox();

    protected abstract DeliveryWork work();

    protected abstract DeliveryReads reads();

    @Test
    void keepsTheBytesAsTheyCame() {
        DeliveryId id = stored("{\"a\":\"ığüşöç\"}");

        assertThat(body(id)).isEqualTo("{\"a\":\"ığüşöç\"}");
        assertThat(view(id).state()).isEqualTo(DeliveryState.RECEIVED);
        assertThat(view(id).receivedAt()).isEqualTo(NOW);
        assertThat(view(id).bytes()).isEqualTo(20);
    }

    @Test
    void givesEachUnreadDeliveryToOneClaimUntilTheLeaseEnds() {
        DeliveryId first = stored("1");
        DeliveryId second = stored("2");

        assertThat(claim(1)).extracting(Unread::id).containsExactly(first);
        assertThat(claim(10)).extracting(Unread::id).containsExactly(second);
        assertThat(claim(10)).isEmpty();
        List<Unread> again = work().claimUnread(10, NOW.plus(LEASE), LEASE).block();
        assertThat(again).extracting(Unread::id).containsExactly(first, second);
        assertThat(again).extracting(Unread::attempts).containsExactly(2, 2);
    }

    @Test
    void unpacksIntoItems() {
        DeliveryId id = unpacked(lead("11"), new Notice.Other("MESSAGE", Optional.of("m1")));

        DeliveryView view = view(id);
        assertThat(view.state()).isEqualTo(DeliveryState.PROCESSING);
        assertThat(view.object()).isEqualTo("page");
        assertThat(view.itemCount()).isEqualTo(2);
        assertThat(view.items())
                .extracting(DeliveryView.Item::kind)
                .containsExactly("LEADGEN", "MESSAGE");
        assertThat(view.items())
                .extracting(DeliveryView.Item::state)
                .containsExactly(ItemState.PENDING, ItemState.KEPT);
        assertThat(claim(10)).isEmpty();
    }

    @Test
    void keepsWhatHasNoLeadsAndEndsWhatAnnouncesNothing() {
        DeliveryId kept = unpacked(new Notice.Other("STATUS", Optional.empty()));
        DeliveryId empty = unpacked();

        assertThat(view(kept).state()).isEqualTo(DeliveryState.KEPT);
        assertThat(view(empty).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void unpackingTwiceChangesNothing() {
        DeliveryId id = unpacked(lead("11"));
        settle(id, 0, new Result.Caught(LEAD));

        unpack(id, lead("11"), lead("12"));

        assertThat(view(id).itemCount()).isEqualTo(1);
        assertThat(view(id).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void showsTheFirstTwentyItems() {
        Notice[] many =
                IntStream.rangeClosed(1, 45)
                        .mapToObj(number -> lead("" + number))
                        .toArray(Notice[]::new);

        DeliveryView view = view(unpacked(many));

        assertThat(view.items()).hasSize(20);
        assertThat(view.itemCount()).isEqualTo(45);
        assertThat(items(100)).hasSize(45);
    }

    @Test
    void failsAsAWholeWhenTheBodyCannotBeRead() {
        DeliveryId id = stored("no json");
        claim(10);
        Fault fault = Fault.of(FaultKey.BODY_UNREADABLE, NOW);
        work().unpack(List.of(new Unpacked(id, "", List.of(), Optional.of(fault))), NOW).block();

        assertThat(view(id).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(view(id).failedCount()).isEqualTo(1);
        assertThat(view(id).items().getFirst().fault()).contains(fault);
        assertThat(revive(new Parked.OfDelivery(id))).isEqualTo(1);
        assertThat(view(id).state()).isEqualTo(DeliveryState.RECEIVED);
        assertThat(claim(10)).extracting(Unread::id).containsExactly(id);
    }

    @Test
    void givesEachDueItemToOneClaimUntilTheLeaseEnds() {
        Notice.LeadSubmitted notice =
                new Notice.LeadSubmitted(
                        "99",
                        Optional.of(PAGE),
                        Optional.of(FORM),
                        Optional.of("ad"),
                        Optional.of(NOW));
        DeliveryId id = unpacked(notice);

        assertThat(items(10)).containsExactly(new DueItem(id, 0, notice, 1));
        assertThat(items(10)).isEmpty();
        assertThat(work().claimItems(10, NOW.plus(LEASE), LEASE, Set.of()).block())
                .containsExactly(new DueItem(id, 0, notice, 2));
    }

    @Test
    void isDoneWhenEveryItemHasEndedWell() {
        DeliveryId id = unpacked(lead("1"), lead("2"));
        settle(id, 0, new Result.Caught(LEAD));
        assertThat(view(id).state()).isEqualTo(DeliveryState.PROCESSING);

        settle(id, 1, new Result.KnownAlready(LEAD));

        assertThat(view(id).state()).isEqualTo(DeliveryState.DONE);
        assertThat(view(id).items())
                .extracting(DeliveryView.Item::state)
                .containsExactly(ItemState.DONE, ItemState.DUPLICATE);
        assertThat(view(id).items().getFirst().lead()).contains(LEAD);
    }

    @Test
    void postponedItemIsDueLater() {
        DeliveryId id = unpacked(lead("1"));
        items(1);
        Instant later = NOW.plusSeconds(60);

        settle(id, 0, new Result.Postponed(UNKNOWN, later));

        assertThat(items(10)).isEmpty();
        assertThat(view(id).nextAttemptAt()).contains(later);
        assertThat(view(id).items().getFirst().fault()).contains(UNKNOWN);
        assertThat(work().claimItems(10, later, LEASE, Set.of()).block()).hasSize(1);
    }

    @Test
    void parkedItemFailsItsDeliveryUntilItIsRevived() {
        DeliveryId id = unpacked(lead("1"), lead("2"));
        items(10);
        settle(id, 0, new Result.Parked(UNKNOWN));
        settle(id, 1, new Result.Caught(LEAD));
        assertThat(view(id).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(view(id).failedCount()).isEqualTo(1);

        assertThat(revive(new Parked.OfDelivery(id))).isEqualTo(1);

        assertThat(view(id).state()).isEqualTo(DeliveryState.PROCESSING);
        assertThat(view(id).failedCount()).isZero();
        assertThat(items(10)).extracting(DueItem::attempts).containsExactly(1);
        assertThat(revive(new Parked.OfDelivery(id))).isZero();
    }

    @Test
    void revivesByPageOrAll() {
        DeliveryId one = parked(lead("1"));
        Notice.LeadSubmitted elsewhere =
                new Notice.LeadSubmitted(
                        "2",
                        Optional.of(FORM),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        DeliveryId other = parked(elsewhere);

        assertThat(revive(new Parked.OfPage(PAGE))).isEqualTo(1);
        assertThat(view(one).state()).isEqualTo(DeliveryState.PROCESSING);
        assertThat(view(other).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(revive(new Parked.All())).isEqualTo(1);
        assertThat(view(other).state()).isEqualTo(DeliveryState.PROCESSING);
    }

    @Test
    void anEndedItemStaysEnded() {
        DeliveryId id = unpacked(lead("1"));
        settle(id, 0, new Result.Caught(LEAD));

        settle(id, 0, new Result.Parked(UNKNOWN));

        assertThat(view(id).state()).isEqualTo(DeliveryState.DONE);
    }

    @Test
    void settlesItemsOfManyDeliveriesAtOnce() {
        DeliveryId one = unpacked(lead("1"), lead("2"));
        DeliveryId other = unpacked(lead("3"));

        work().settle(
                        List.of(
                                new Settled(one, 0, new Result.Caught(LEAD)),
                                new Settled(one, 1, new Result.KnownAlready(LEAD)),
                                new Settled(other, 0, new Result.Parked(UNKNOWN))),
                        NOW)
                .block();

        assertThat(view(one).state()).isEqualTo(DeliveryState.DONE);
        assertThat(view(other).state()).isEqualTo(DeliveryState.FAILED);
    }

    @Test
    void pagesNewestFirst() {
        List<DeliveryId> ids =
                IntStream.range(0, 5).mapToObj(number -> stored("" + number)).toList();

        Page first = page(Set.of(), Optional.empty(), new PageRequest(2, Optional.empty()));
        Page second = page(Set.of(), Optional.empty(), new PageRequest(2, first.nextCursor()));
        Page third = page(Set.of(), Optional.empty(), new PageRequest(2, second.nextCursor()));

        assertThat(first.items())
                .extracting(DeliveryView::id)
                .containsExactly(ids.get(4), ids.get(3));
        assertThat(second.items())
                .extracting(DeliveryView::id)
                .containsExactly(ids.get(2), ids.get(1));
        assertThat(third.items()).extracting(DeliveryView::id).containsExactly(ids.get(0));
        assertThat(third.nextCursor()).isEmpty();
    }

    @Test
    void pagesByStateAndChannel() {
        DeliveryId failed = parked(lead("1"));
        DeliveryId received = stored("{}");
        PageRequest all = new PageRequest(10, Optional.empty());

        assertThat(page(Set.of(DeliveryState.FAILED), Optional.empty(), all).items())
                .extracting(DeliveryView::id)
                .containsExactly(failed);
        assertThat(
                        page(
                                        Set.of(DeliveryState.RECEIVED, DeliveryState.FAILED),
                                        Optional.of(Channel.META),
                                        all)
                                .items())
                .extracting(DeliveryView::id)
                .containsExactly(received, failed);
        assertThat(page(Set.of(), Optional.of(Channel.WHATSAPP), all).items()).isEmpty();
    }

    @Test
    void refusesACursorOfAnotherList() {
        PageRequest foreign = new PageRequest(2, Optional.of("x;drop"));

        assertThatThrownBy(() -> page(Set.of(), Optional.empty(), foreign))
                .isInstanceOf(Refused.class)
                .hasMessage("shared.cursor-malformed")
                .hasFieldOrPropertyWithValue("pointer", "/cursor");
    }

    @Test
    void findsNoDeliveryThatIsNotThere() {
        assertThat(reads().find(new DeliveryId(UUID.randomUUID())).block()).isNull();
    }

    private DeliveryId stored(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return inbox().store(new Inbox.Arrival(Channel.META, bytes, NOW)).block();
    }

    private DeliveryId unpacked(Notice... notices) {
        DeliveryId id = stored("{}");
        claim(100);
        unpack(id, notices);
        return id;
    }

    private void unpack(DeliveryId id, Notice... notices) {
        Unpacked unpacked = new Unpacked(id, "page", List.of(notices), Optional.empty());
        work().unpack(List.of(unpacked), NOW).block();
    }

    private DeliveryId parked(Notice notice) {
        DeliveryId id = unpacked(notice);
        items(10);
        settle(id, 0, new Result.Parked(UNKNOWN));
        return id;
    }

    private List<Unread> claim(int most) {
        return work().claimUnread(most, NOW, LEASE).block();
    }

    private List<DueItem> items(int most) {
        return work().claimItems(most, NOW, LEASE, Set.of()).block();
    }

    private void settle(DeliveryId id, int ordinal, Result result) {
        work().settle(List.of(new Settled(id, ordinal, result)), NOW).block();
    }

    private long revive(Parked parked) {
        return work().revive(parked, NOW).block();
    }

    private DeliveryView view(DeliveryId id) {
        return reads().find(id).block().delivery();
    }

    private String body(DeliveryId id) {
        return reads().find(id).block().body();
    }

    private Page page(Set<DeliveryState> states, Optional<Channel> channel, PageRequest request) {
        return reads().page(states, channel, request).block();
    }

    private static Notice.LeadSubmitted lead(String leadgenId) {
        return new Notice.LeadSubmitted(
                leadgenId,
                Optional.of(PAGE),
                Optional.of(FORM),
                Optional.empty(),
                Optional.empty());
    }
}
