package io.huni.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.application.organisation.port.Distributors;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.organisation.Distributor;
import io.huni.domain.shared.DistributorId;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What {@link Distributors} must do. */
public abstract class DistributorsContract {
    protected abstract Distributors distributors();

    /** A lead of the distributor is held that is no test. */
    protected abstract void holdLead(DistributorId distributor);

    @Test
    void addsAndReplaces() {
        Distributor added = saved("Işık Klinik");
        assertThat(distributors().find(added.id()).block()).isEqualTo(added);

        Distributor changed =
                new Distributor(added.id(), "Işık Tıp", false, Duration.ofMinutes(15), 2);
        distributors().save(changed).block();

        assertThat(distributors().find(added.id()).block()).isEqualTo(changed);
        assertThat(distributors().claim(added.id()).block()).isEqualTo(changed);
        assertThat(distributors().find(new DistributorId(UUID.randomUUID())).block()).isNull();
    }

    @Test
    void refusesANameThatDiffersOnlyInCase() {
        saved("Işık Klinik");

        assertThatThrownBy(() -> saved("IŞIK KLİNİK"))
                .hasMessage("organisation.distributor-name-taken")
                .hasFieldOrPropertyWithValue("pointer", "/name");
        saved("İşik Klinik");
    }

    @Test
    void listsByNameInTurkishOrder() {
        Stream.of("Zen", "Çınar", "Cem", "İnci", "Işık", "Ünlü", "Uzman").forEach(this::saved);

        assertThat(all(new Visibility.Everything()))
                .extracting(view -> view.distributor().name())
                .containsExactly("Cem", "Çınar", "Işık", "İnci", "Uzman", "Ünlü", "Zen");
    }

    @Test
    void showsADistributorOnlyItselfAndOthersEveryName() {
        Distributor one = saved("Bir");
        saved("İki");

        assertThat(all(new Visibility.OfDistributor(one.id())))
                .extracting(DistributorView::distributor)
                .containsExactly(one);
        assertThat(all(new Visibility.OfTeam(new TeamId(UUID.randomUUID())))).hasSize(2);
        assertThat(all(new Visibility.OfAssignee(new UserId(UUID.randomUUID())))).hasSize(2);
        assertThat(all(new Visibility.Nothing())).isEmpty();
    }

    @Test
    void countsLeads() {
        Distributor one = saved("Bir");
        saved("İki");
        holdLead(one.id());
        holdLead(one.id());

        assertThat(all(new Visibility.Everything()))
                .extracting(DistributorView::leadCount)
                .containsExactly(2L, 0L);
        assertThat(all(new Visibility.OfDistributor(one.id())))
                .extracting(DistributorView::leadCount)
                .containsExactly(2L);
    }

    private Distributor saved(String name) {
        Distributor distributor =
                new Distributor(
                        new DistributorId(UUID.randomUUID()), name, true, Duration.ofHours(1));
        distributors().save(distributor).block();
        return distributor;
    }

    private List<DistributorView> all(Visibility visibility) {
        return distributors().all(visibility).block();
    }
}
