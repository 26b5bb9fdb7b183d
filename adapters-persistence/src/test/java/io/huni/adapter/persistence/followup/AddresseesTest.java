package io.huni.adapter.persistence.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.adapter.persistence.shared.PostgresTest;
import io.huni.adapter.persistence.shared.SecretsFixture;
import io.huni.application.followup.port.Addressees;
import io.huni.application.followup.port.Addressees.Addressee;
import io.huni.application.followup.port.Addressees.OwnField;
import io.huni.domain.identity.TeamId;
import io.huni.domain.identity.UserId;
import io.huni.domain.identity.Visibility;
import io.huni.domain.lead.LeadStatus;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.LeadId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.UUID;

/** What a mail can say of a lead, and to whom it is told. */
class AddresseesTest {
    @RegisterExtension static final PostgresTest POSTGRES = new PostgresTest();

    private static final DistributorId NOVA = new DistributorId(new UUID(3, 1));
    private static final Visibility ALL = new Visibility.Everything();

    @TempDir static Path folder;

    private final Addressees addressees = new R2dbcAddressees(POSTGRES.client());
    private LeadId lead;

    @BeforeEach
    void begin() {
        FollowedHouse.empty(POSTGRES);
        POSTGRES.run(
                "INSERT INTO distributor (id, name, active, response_target_seconds)"
                        + " VALUES ('%s', 'Nova Dent', true, 900)".formatted(NOVA.value()));
        lead =
                new FollowedHouse(POSTGRES, SecretsFixture.in(folder))
                        .lead("Elif Yılmaz", "elif@example.com", LeadStatus.NEW);
    }

    @Test
    void knowsThePersonAndWhoCaresForThem() {
        set(
                "service = 'İmplant', form_name = 'Diş formu', campaign_name = 'Kasım', custom ="
                        + " '{\"butce\": 1250.5, \"sehir\": \"Köln\", \"bos\": null}',"
                        + " distributor_id = '%s'",
                NOVA.value());

        Addressee found = find(ALL);

        assertThat(found.name()).isEqualTo("Elif Yılmaz");
        assertThat(found.email())
                .hasValueSatisfying(
                        address -> assertThat(address.value()).isEqualTo("elif@example.com"));
        assertThat(found.from()).isEqualTo("Nova Dent");
        assertThat(found.replyTo())
                .hasValueSatisfying(
                        address -> assertThat(address.value()).isEqualTo("ayse@huni.test"));
        assertThat(found.values())
                .containsEntry("first_name", "Elif")
                .containsEntry("full_name", "Elif Yılmaz")
                .containsEntry("service", "İmplant")
                .containsEntry("form", "Diş formu")
                .containsEntry("campaign", "Kasım")
                .containsEntry("assignee_name", "Ayşe Kaya")
                .containsEntry("distributor", "Nova Dent")
                .containsEntry("organisation", "Anadolu")
                .containsEntry("custom.butce", "1250.5")
                .containsEntry("custom.sehir", "Köln")
                .doesNotContainKey("custom.bos");
    }

    @Test
    void aLeadOfNoDistributorIsWrittenToByTheHouse() {
        assertThat(find(ALL).from()).isEqualTo("Anadolu");
    }

    @Test
    void aNameThatLeadsSomewhereIsNoName() {
        set("display_name = 'https://evil.test Elif', first_name = 'WWW.evil.test'");

        assertThat(find(ALL).values()).doesNotContainKeys("first_name", "full_name");
        assertThat(find(ALL).name()).isEmpty();
    }

    @Test
    void whatNobodyCanReadIsLeftOut() {
        set("display_name = E'Elif\\u202E\\u200BYılmaz'");

        assertThat(find(ALL).name()).isEqualTo("ElifYılmaz");
    }

    @Test
    void aDistributorHearsNothingOfThePeopleOfTheHouse() {
        set("distributor_id = '%s'", NOVA.value());

        Addressee found = find(new Visibility.OfDistributor(NOVA));

        assertThat(found.values()).doesNotContainKeys("assignee_name", "assignee_email");
        assertThat(found.replyTo()).isEmpty();
    }

    @Test
    void outsideTheScopeAndInTheTrashNobodyIsThere() {
        assertThat(find(new Visibility.OfDistributor(NOVA))).isNull();
        assertThat(find(new Visibility.OfTeam(new TeamId(UUID.randomUUID())))).isNull();
        assertThat(find(new Visibility.OfAssignee(new UserId(UUID.randomUUID())))).isNull();
        assertThat(find(new Visibility.Nothing())).isNull();
        assertThat(find(new Visibility.OfAssignee(FollowedHouse.AYSE))).isNotNull();

        set("deleted_at = now()");
        assertThat(find(ALL)).isNull();
    }

    @Test
    void knowsWhoWantsNoMails() {
        assertThat(find(ALL).optedOut()).isFalse();

        POSTGRES.run(
                "INSERT INTO mail_opt_out (digest, at)"
                        + " VALUES (address_digest('elif@example.com'), now())");

        assertThat(find(ALL).optedOut()).isTrue();
    }

    @Test
    void ownFieldsAreCalledByTheirLabels() {
        POSTGRES.run(
                "DELETE FROM custom_field",
                "INSERT INTO custom_field (key, label, type, options)"
                        + " VALUES ('sehir', 'Şehir', 'TEXT', '[]'),"
                        + " ('butce', 'Bütçe', 'NUMBER', '[]')");

        assertThat(addressees.ownFields().block())
                .containsExactly(new OwnField("butce", "Bütçe"), new OwnField("sehir", "Şehir"));
    }

    private void set(String columns, Object... values) {
        POSTGRES.run("UPDATE lead SET " + columns.formatted(values));
    }

    private Addressee find(Visibility visibility) {
        return addressees.find(visibility, lead).as(POSTGRES.unitOfWork()::inTransaction).block();
    }
}
