package io.huni.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.live.Announce.Announcement;
import io.huni.application.live.port.LiveWhispers;
import io.huni.domain.identity.Module;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What everybody who carries whispers must do. */
public abstract class LiveWhispersContract {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    protected abstract LiveWhispers whispers();

    @Test
    void aWhisperArrivesAsItWasTold() {
        Owners owners =
                new Owners(
                        Optional.of(new DistributorId(UUID.randomUUID())),
                        Optional.of(new TeamId(UUID.randomUUID())),
                        Optional.of(new UserId(UUID.randomUUID())));
        assertThat(heard(whisper(owners))).isEqualTo(whisper(owners));
        assertThat(heard(whisper(Owners.none()))).isEqualTo(whisper(Owners.none()));
    }

    private Announcement heard(Announcement whisper) {
        CompletableFuture<Announcement> heard = whispers().stream().next().toFuture();
        whispers().tell(whisper).block(PATIENCE);
        return heard.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    private static Announcement whisper(Owners owners) {
        return new Announcement(
                List.of("lead:1"), "viewing", Module.LEAD, owners, "{\"viewer\":\"Ayşe\"}");
    }
}
