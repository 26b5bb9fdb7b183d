package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.notification.NotificationId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one was told is nobody else's, whatever the other one may do. */
class NotificationsOfOthersTest extends HouseTest {
    private static final String ALL = "/api/v1/notifications";

    private Answer read(Role role, NotificationId entry, String mark) {
        String path = ALL + "/" + entry.value() + "/read";
        return call(as(role), "POST", path, "{\"mark\":%s}".formatted(mark));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "MANAGER", "STAFF", "DISTRIBUTOR"})
    void anotherPersonsEntryIsNotThere(Role role) {
        NotificationId entry = house.notification();

        assertRefused(read(role, entry, "9007199254740991"), 404, "shared.not-found", "");
        assertThat(call(as(role), "GET", ALL, "").body()).doesNotContain(entry.value().toString());
        assertThat(house.notifications.unreadOf(house.person(Role.SUPERADMIN).id()))
                .contains(entry);
    }

    @Test
    void itsOwnPersonReadsIt() {
        NotificationId entry = house.notification();
        String mark = Long.toString(house.notifications.markOf(entry));

        assertThat(read(Role.SUPERADMIN, entry, mark).status()).isEqualTo(204);
        assertThat(house.notifications.unreadOf(house.person(Role.SUPERADMIN).id()))
                .doesNotContain(entry);
    }

    @ParameterizedTest
    @CsvSource({"22:00:00.0000001, 22:00:00.0000002", "22:00, 22:00:59", "22:00, 22:00"})
    void quietHoursWithinAMinuteAreRefused(String from, String until) {
        String wishes =
                "{\"choices\":[],\"digest\":\"DAILY\",\"quietHours\":{\"from\":\"%s\",\"until\":\"%s\"}}"
                        .formatted(from, until);

        Answer refused = call(as(Role.STAFF), "PUT", ALL + "/preferences", wishes);

        assertRefused(refused, 422, "notification.quiet-all-day", "/quietHours/until");
    }
}
