package io.huni.house;

import io.huni.domain.identity.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers over HTTP: of whom, of when, and what is not understood. */
class NumbersTest extends HouseTest {
    @ParameterizedTest
    @CsvSource({"SUPERADMIN,2", "ADMIN,2", "MANAGER,1", "DISTRIBUTOR,1"})
    void everybodyCountsTheirOwn(String role, int leads) {
        as(Role.named(role))
                .get()
                .uri("/api/v1/analytics/funnel")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.now.leads")
                .isEqualTo(leads)
                .jsonPath("$.days.length()")
                .isEqualTo(7);
    }

    @Test
    void staffMayNotReadNumbers() {
        as(Role.STAFF)
                .get()
                .uri("/api/v1/analytics/funnel")
                .exchange()
                .expectStatus()
                .isForbidden()
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo("shared.right-missing");
    }

    @Test
    void aPeriodComesWithAsManyDaysBeforeIt() {
        as(Role.ADMIN)
                .get()
                .uri("/api/v1/analytics/response-times?from=2026-03-01&to=2026-03-31")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.period.from")
                .isEqualTo("2026-03-01")
                .jsonPath("$.previous.from")
                .isEqualTo("2026-01-29")
                .jsonPath("$.previous.to")
                .isEqualTo("2026-02-28")
                .jsonPath("$.now.response.answered")
                .isEqualTo(0)
                .jsonPath("$.now.response.medianSeconds")
                .doesNotExist()
                .jsonPath("$.overdue")
                .isEqualTo(1);
    }

    @Test
    void theTargetOfWhatOneDoesNotSeeStaysUnknown() {
        String branch = "/api/v1/analytics/response-times?distributorId=" + House.BRANCH.value();
        as(Role.ADMIN)
                .get()
                .uri(branch)
                .exchange()
                .expectBody()
                .jsonPath("$.targetSeconds")
                .isEqualTo(900);
        for (Role role : new Role[] {Role.MANAGER, Role.DISTRIBUTOR}) {
            as(role).get()
                    .uri(branch)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.targetSeconds")
                    .doesNotExist();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-03-31&to=2026-03-01,analytics.period-backwards",
        "from=2001-01-01,analytics.period-too-long",
        "from=2026-02-30,shared.value-unknown",
        "source=PIGEON,shared.value-unknown",
        "distributorId=x,shared.id-malformed"
    })
    void whatIsNotUnderstoodIsRefused(String query, String key) {
        as(Role.ADMIN)
                .get()
                .uri("/api/v1/analytics/funnel?" + query)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo(key);
    }

    @Test
    void peopleAndDistributorsAreCalledByTheirNames() {
        as(Role.ADMIN)
                .get()
                .uri("/api/v1/analytics/staff")
                .exchange()
                .expectBody()
                .jsonPath("$.items[0].name")
                .isEqualTo("Ayşe")
                .jsonPath("$.items[0].figures.now.response.medianSeconds")
                .isEqualTo(591);
        as(Role.ADMIN)
                .get()
                .uri("/api/v1/analytics/distributors")
                .exchange()
                .expectBody()
                .jsonPath("$.items[1].name")
                .isEqualTo("Şube")
                .jsonPath("$.items[1].figures.now.overdue")
                .isEqualTo(1);
    }
}
