package io.huni.application.live;

import static io.huni.domain.identity.ActorFixture.admin;
import static io.huni.domain.identity.ActorFixture.distributor;
import static io.huni.domain.identity.ActorFixture.manager;
import static io.huni.domain.identity.ActorFixture.staff;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.OpenLiveChannel.Frame;
import io.huni.application.live.OpenLiveChannel.Request;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;
import org.reactivestreams.Subscription;

import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

class LiveChannelTest {
    private static final DistributorId ANKARA = new DistributorId(new UUID(4, 1));
    private static final TeamId TEAM = new TeamId(new UUID(3, 1));
    private static final int WINDOW = 50;

    private final InMemoryLiveEvents events = new InMemoryLiveEvents(WINDOW);
    private final OpenLiveChannel hub =
            LiveUseCases.openLiveChannel(
                    events, new InMemoryLiveWhispers(), new InMemoryWatchedLeads());

    @Test
    void saysWhereTheNewestEventStands() {
        happen("leads", "a");
        Browser browser = new Browser(admin());

        assertThat(browser.frames).containsExactly(new Frame.Connected(1));
    }

    @Test
    void bringsTheEventsOfItsTopics() {
        Browser browser = new Browser(admin()).listening("leads", "lead:1");
        happen("leads", "a");
        happen("connections", "b");
        happen("lead:1", "c");

        assertThat(browser.heard()).containsExactly("a", "c");
    }

    @Test
    void bringsAnEventOfTwoTopicsOnce() {
        Browser browser = new Browser(admin()).listening("leads", "lead:1");
        happen(List.of("leads", "lead:1"), Module.LEAD, Owners.none(), "a");

        assertThat(browser.heard()).containsExactly("a");
    }

    @Test
    void saysToWhichOfItsTopicsAnEventBelongs() {
        Browser panel = new Browser(admin()).listening("lead:1");
        Browser both = new Browser(admin()).listening("leads", "lead:1");
        happen(List.of("leads", "lead:1", "other"), Module.LEAD, Owners.none(), "a");

        assertThat(panel.topics()).containsExactly(List.of("lead:1"));
        assertThat(both.topics()).containsExactly(List.of("leads", "lead:1"));
        assertThat(new Browser(admin()).resuming(0, "lead:1").topics())
                .containsExactly(List.of("lead:1"));
    }

    @Test
    void fallsSilentWhenUnsubscribed() {
        Browser browser = new Browser(admin()).listening("leads");
        browser.asks(new Request.Unsubscribe(Set.of("leads")));
        happen("leads", "a");

        assertThat(browser.heard()).isEmpty();
    }

    @Test
    void answersAPing() {
        Browser browser = new Browser(admin());
        browser.asks(new Request.Ping());

        assertThat(browser.frames).containsExactly(new Frame.Connected(0), new Frame.Pong());
    }

    @Test
    void bringsNothingFromOutsideTheScope() {
        Browser clinic = new Browser(distributor(ANKARA)).listening("leads");
        Browser manager = new Browser(manager(TEAM)).listening("leads");
        Browser person = new Browser(staff()).listening("leads");
        Browser admin = new Browser(admin()).listening("leads");
        happenTo(Owners.none(), "nobody's");
        happenTo(new Owners(Optional.of(ANKARA), Optional.empty(), Optional.empty()), "ankara's");
        happenTo(new Owners(Optional.empty(), Optional.of(TEAM), Optional.empty()), "team's");
        happenTo(new Owners(Optional.of(ANKARA), Optional.of(TEAM), staff().user()), "staff's");

        assertThat(clinic.heard()).containsExactly("ankara's", "staff's");
        assertThat(manager.heard()).containsExactly("team's", "staff's");
        assertThat(person.heard()).containsExactly("staff's");
        assertThat(admin.heard()).hasSize(4);
    }

    @Test
    void aDistributorHearsNothingOfWhatHasNoVersionForIt() {
        Browser clinic = new Browser(distributor(ANKARA)).listening("leads");
        Browser admin = new Browser(admin()).listening("leads");
        Owners ankara = new Owners(Optional.of(ANKARA), Optional.empty(), Optional.empty());
        events.append(
                        new Announcement(
                                List.of("leads"), "lead_updated", Module.LEAD, ankara, "all"))
                .block();

        assertThat(clinic.heard()).isEmpty();
        assertThat(new Browser(distributor(ANKARA)).resuming(0, "leads").heard()).isEmpty();
        assertThat(admin.heard()).containsExactly("all");
    }

    @Test
    void aDistributorHearsWhatItMaySeeOfIt() {
        Browser clinic = new Browser(distributor(ANKARA)).listening("leads");
        Browser admin = new Browser(admin()).listening("leads");
        events.append(
                new LiveEvent(
                        1,
                        List.of("leads"),
                        "lead_updated",
                        Module.LEAD,
                        new Owners(Optional.of(ANKARA), Optional.empty(), Optional.empty()),
                        Optional.empty(),
                        "all",
                        Optional.of("less")));

        assertThat(clinic.heard()).containsExactly("less");
        assertThat(admin.heard()).containsExactly("all");
    }

    @Test
    void whatIsGoneIsToldToThoseWhoSawItThereAndSeeItNoMore() {
        Browser clinic = new Browser(distributor(ANKARA)).listening("leads");
        Browser manager = new Browser(manager(TEAM)).listening("leads");
        Browser admin = new Browser(admin()).listening("leads");
        Owners before = new Owners(Optional.of(ANKARA), Optional.of(TEAM), Optional.empty());
        Owners now = new Owners(Optional.empty(), Optional.of(TEAM), Optional.empty());
        events.append(
                new LiveEvent(
                        1,
                        List.of("leads"),
                        "lead_gone",
                        Module.LEAD,
                        before,
                        Optional.of(now),
                        "a",
                        Optional.of("a")));

        assertThat(clinic.heard()).containsExactly("a");
        assertThat(manager.heard()).isEmpty();
        assertThat(admin.heard()).isEmpty();
    }

    @Test
    void bringsNothingOfAModuleWithoutARight() {
        Browser person = new Browser(staff()).listening("connections");
        happen(List.of("connections"), Module.CONNECTION, Owners.none(), "a");

        assertThat(person.heard()).isEmpty();
    }

    @Test
    void resumesAfterTheLastEventThatWasSeen() {
        happen("leads", "a");
        happen("leads", "b");
        happen("other", "c");
        Browser browser = new Browser(admin()).resuming(1, "leads");
        happen("leads", "d");

        assertThat(browser.heard()).containsExactly("b", "d");
    }

    @Test
    void missesNothingThatHappensBetweenOpeningAndSubscribing() {
        Browser browser = new Browser(admin());
        happen("leads", "a");
        browser.resumes(0, "leads");
        happen("leads", "b");

        assertThat(browser.heard()).containsExactly("a", "b");
    }

    @Test
    void catchesUpForALateTopicWithoutRepeatingTheOthers() {
        Browser browser = new Browser(admin()).listening("leads");
        happen("leads", "a");
        happen("lead:1", "b");
        happen(List.of("leads", "lead:1"), Module.LEAD, Owners.none(), "c");
        browser.resumes(0, "lead:1");
        happen(List.of("leads", "lead:1"), Module.LEAD, Owners.none(), "d");

        assertThat(browser.heard()).containsExactly("a", "c", "b", "d");
    }

    @Test
    void bringsOnceWhatIsAskedForTwice() {
        happen("leads", "a");
        Browser browser = new Browser(admin()).resuming(0, "leads").resuming(0, "leads");

        assertThat(browser.heard()).containsExactly("a");
    }

    @Test
    void resumesOnlyInsideTheScope() {
        happenTo(Owners.none(), "nobody's");
        happenTo(new Owners(Optional.of(ANKARA), Optional.empty(), Optional.empty()), "ankara's");

        assertThat(new Browser(distributor(ANKARA)).resuming(0, "leads").heard())
                .containsExactly("ankara's");
    }

    @Test
    void tellsToReadAnewWhatIsNoLongerKept() {
        for (int count = 0; count < WINDOW + 2; count++) {
            happen("leads", "old");
        }
        Browser late = new Browser(admin()).resuming(1, "leads");
        Browser justInTime = new Browser(admin()).resuming(2, "leads");
        happen("leads", "new");

        assertThat(late.frames).contains(new Frame.Resync(WINDOW + 2));
        assertThat(late.heard()).containsExactly("new");
        assertThat(justInTime.heard()).hasSize(WINDOW + 1);
    }

    @Test
    void tellsToReadAnewWhatWasSeenInAnotherLife() {
        happen("leads", "a");
        Browser browser = new Browser(admin()).resuming(900, "leads");
        happen("leads", "b");

        assertThat(browser.frames).contains(new Frame.Resync(1));
        assertThat(browser.heard()).containsExactly("b");
    }

    @Test
    void tellsASlowReaderToReadAnewAndEnds() {
        Browser slow = new Browser(admin(), 2).listening("leads");
        for (int count = 0; count < 5_000; count++) {
            happen("leads", "flood");
        }
        slow.request(Long.MAX_VALUE);

        assertThat(slow.frames.getLast()).isInstanceOf(Frame.Resync.class);
        assertThat(slow.frames).hasSizeLessThan(2_000);
        assertThat(slow.ended).isTrue();
        assertThat(hub.open()).isZero();
    }

    @Test
    void hearsNoMoreTopicsThanABrowserNeeds() {
        Browser browser = new Browser(admin());
        for (int topic = 0; topic < 600; topic++) {
            browser.listening("lead:" + topic);
        }
        happen("lead:1", "a");
        happen("lead:599", "b");

        assertThat(browser.heard()).containsExactly("a");
    }

    @Test
    void countsOpenChannelsUntilTheBrowserLeaves() {
        Browser browser = new Browser(admin());
        Browser other = new Browser(staff());
        assertThat(hub.open()).isEqualTo(2);

        browser.cancel();
        other.requests.tryEmitComplete();

        assertThat(hub.open()).isZero();
        assertThat(other.ended).isTrue();
    }

    private void happen(String topic, String data) {
        happen(List.of(topic), Module.LEAD, Owners.none(), data);
    }

    private void happenTo(Owners owners, String data) {
        happen(List.of("leads"), Module.LEAD, owners, data);
    }

    private void happen(List<String> topics, Module module, Owners owners, String data) {
        LiveUseCases.announce(events)
                .announce(
                        new Announcement(topics, "lead_updated", module, owners, data)
                                .openToPartners())
                .block();
    }

    private final class Browser extends BaseSubscriber<Frame> {
        private final List<Frame> frames = new ArrayList<>();
        private final Sinks.Many<Request> requests = Sinks.many().unicast().onBackpressureBuffer();
        private final long demand;
        private boolean ended;

        Browser(Actor.Person person) {
            this(person, Long.MAX_VALUE);
        }

        Browser(Actor.Person person, long demand) {
            this.demand = demand;
            Flux<Frame> opened = hub.open(person, requests.asFlux());
            opened.subscribe(this);
        }

        Browser listening(String... topics) {
            asks(new Request.Subscribe(Set.of(topics), OptionalLong.empty()));
            return this;
        }

        Browser resuming(long after, String... topics) {
            resumes(after, topics);
            return this;
        }

        void resumes(long after, String... topics) {
            asks(new Request.Subscribe(Set.of(topics), OptionalLong.of(after)));
        }

        void asks(Request request) {
            requests.tryEmitNext(request).orThrow();
        }

        List<List<String>> topics() {
            return frames.stream()
                    .filter(Frame.Event.class::isInstance)
                    .map(frame -> ((Frame.Event) frame).topics())
                    .toList();
        }

        List<String> heard() {
            return frames.stream()
                    .filter(Frame.Event.class::isInstance)
                    .map(frame -> ((Frame.Event) frame).event().data())
                    .toList();
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            request(demand);
        }

        @Override
        protected void hookOnNext(Frame frame) {
            frames.add(frame);
        }

        @Override
        protected void hookOnComplete() {
            ended = true;
        }
    }
}
