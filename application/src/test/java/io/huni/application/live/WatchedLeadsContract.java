package io.huni.application.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.live.port.WatchedLeads;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Owners;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

/** What everybody who knows watched leads must do. */
public abstract class WatchedLeadsContract {
    protected abstract WatchedLeads leads();

    /** A person called Kişi, who exists. */
    protected abstract UserId ayse();

    protected abstract TeamId teamOfAyse();

    /** Keeps a lead that Ayşe has. */
    protected abstract LeadId leadOfAyse();

    @Test
    void tellsTheOwnersAndWhoLooks() {
        LeadId lead = leadOfAyse();

        WatchedLeads.Watched watched = leads().of(staff(ayse()), lead).block();

        assertThat(watched.owners())
                .isEqualTo(
                        new Owners(
                                Optional.empty(), Optional.of(teamOfAyse()), Optional.of(ayse())));
        assertThat(watched.viewer().text().replace(" ", ""))
                .isEqualTo("{\"id\":\"%s\",\"name\":\"Kişi\"}".formatted(ayse().value()));
    }

    @Test
    void knowsNothingOfALeadThatIsNotThereForThePerson() {
        LeadId lead = leadOfAyse();

        assertThat(leads().of(staff(new UserId(new UUID(7, 7))), lead).block()).isNull();
        assertThat(leads().of(staff(ayse()), new LeadId(new UUID(9, 9))).block()).isNull();
    }

    private static Actor.Person staff(UserId id) {
        return new Actor.Person(id, Role.STAFF, Optional.empty(), Optional.empty());
    }
}
