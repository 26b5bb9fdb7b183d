package io.huni.application.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.analytics.port.KeptNumbers;
import io.huni.application.live.Announce.Announcement;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.domain.identity.Owners;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is due because it is time: late leads, and the proof of the numbers. */
class NumberKeepingTest {
    private static final Owners OF_ANKARA =
            new Owners(
                    Optional.of(new DistributorId(new UUID(4, 1))),
                    Optional.empty(),
                    Optional.empty());

    private final List<Announcement> announced = new ArrayList<>();
    private final List<String> recounts = new ArrayList<>();

    @Test
    void whoseLeadsAreLateIsToldOnceEach() {
        MarkLateLeads mark =
                AnalyticsUseCases.markLateLeads(
                        (now, most) -> Mono.just(List.of(OF_ANKARA, OF_ANKARA, Owners.none())),
                        one -> Mono.fromRunnable(() -> announced.add(one)),
                        new InMemoryUnitOfWork(),
                        Clock.systemUTC());

        assertThat(mark.mark().block()).isEqualTo(3);
        assertThat(announced)
                .extracting(Announcement::owners)
                .containsExactly(OF_ANKARA, Owners.none());
        assertThat(announced).allMatch(one -> one.type().equals("lead_late"));
    }

    @Test
    void numbersThatAreRightAreLeftAlone() {
        assertThat(proof(List.of()).prove().block()).isEmpty();
        assertThat(recounts).isEmpty();
    }

    @Test
    void numbersThatDifferAreNamedAndCountedAnew() {
        assertThat(proof(List.of("kept 3, counted 4")).prove().block())
                .containsExactly("kept 3, counted 4");
        assertThat(recounts).hasSize(1);
    }

    private ProveNumbers proof(List<String> differences) {
        return AnalyticsUseCases.proveNumbers(
                new KeptNumbers() {
                    @Override
                    public Mono<List<String>> differences(int most) {
                        return Mono.just(differences);
                    }

                    @Override
                    public Mono<Void> recount() {
                        return Mono.fromRunnable(() -> recounts.add("anew"));
                    }
                },
                new InMemoryUnitOfWork());
    }
}
