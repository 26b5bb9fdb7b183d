package io.huni.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.organisation.port.Organisations;
import io.huni.domain.organisation.Organisation;
import io.huni.domain.shared.Language;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Flux;

import java.time.ZoneId;
import java.util.Currency;

/** What {@link Organisations} must do. */
public abstract class OrganisationsContract {
    protected abstract Organisations organisations();

    @Test
    void isNotThereAtFirstAndThenOnce() {
        Organisation clinic = organisation("Klinik Işık", "Europe/Istanbul", Language.TR, "TRY");
        Organisation renamed = organisation("Clinic", "Europe/Berlin", Language.EN, "EUR");
        assertThat(organisations().find().block()).isNull();

        organisations().save(clinic).block();
        assertThat(organisations().find().block()).isEqualTo(clinic);

        organisations().save(renamed).block();
        assertThat(organisations().find().block()).isEqualTo(renamed);
        assertThat(organisations().claim().block()).isEqualTo(renamed);
    }

    @Test
    void setupTokenWorksOnce() {
        organisations().issueSetupToken("hash").block();

        assertThat(use("another")).isFalse();
        assertThat(use("hash")).isTrue();
        assertThat(use("hash")).isFalse();
    }

    @Test
    void setupTokenWorksOnceAlsoForManyAtTheSameMoment() {
        organisations().issueSetupToken("hash").block();

        Long used =
                Flux.range(0, 20)
                        .flatMap(caller -> organisations().useSetupToken("hash"), 8)
                        .filter(fresh -> fresh)
                        .count()
                        .block();

        assertThat(used).isEqualTo(1);
    }

    @Test
    void aNewSetupTokenReplacesTheOldOne() {
        organisations().issueSetupToken("old").block();
        organisations().issueSetupToken("new").block();

        assertThat(use("old")).isFalse();
        assertThat(use("new")).isTrue();
    }

    private boolean use(String tokenHash) {
        return organisations().useSetupToken(tokenHash).block();
    }

    private static Organisation organisation(
            String name, String zone, Language language, String currency) {
        return new Organisation(name, ZoneId.of(zone), language, Currency.getInstance(currency), 3);
    }
}
