package io.huni.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.identity.Role;
import io.huni.domain.identity.User;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When people work, said by who plans and by themselves. */
class WorkScheduleTest extends HouseTest {
    private static final String SCHEDULES = "/api/v1/work-schedules";
    private static final String AWAY =
            "\"awayFrom\":\"2027-01-04T06:00:00Z\",\"awayUntil\":\"2027-01-11T06:00:00Z\"";
    private static final String MONDAY =
            "{\"days\":[{\"day\":\"MONDAY\",\"from\":\"08:30\",\"until\":\"00:00\"}]}";

    private User staff;

    @Test
    void theUsualWeekIsAnsweredAsItWasKept() {
        String week =
                """
                {"days":[{"day":"TUESDAY","from":"10:00:00","until":"19:00"},
                         {"day":"MONDAY","from":"09:00","until":"18:00"}]}
                """;

        Answer saved = put(Role.ADMIN, "/usual", week);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().at("/days/0/day").asString()).isEqualTo("MONDAY");
        assertThat(saved.json().at("/days/1/from").asString()).isEqualTo("10:00");
        assertThat(call(as(Role.ADMIN), "GET", SCHEDULES, "").json().get("usual"))
                .isEqualTo(saved.json());
    }

    @Test
    void aPersonMayHaveAnotherWeekAndSeesIt() {
        staff = house.another(Role.STAFF);

        Answer saved = put(Role.ADMIN, path(), "{\"week\":" + MONDAY + "," + AWAY + "}");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().at("/week/days/0/until").asString()).isEqualTo("00:00");
        Answer own = call(as(staff), "GET", SCHEDULES + "/own", "");
        assertThat(own.json()).isEqualTo(saved.json());
        assertThat(call(as(Role.ADMIN), "GET", SCHEDULES, "").body())
                .contains(staff.id().value().toString());
    }

    @Test
    void staffSayThatTheyAreAwayAndAreBackWithoutLosingTheirWeek() {
        staff = house.another(Role.STAFF);
        put(Role.ADMIN, path(), "{\"week\":" + MONDAY + "}");

        Answer away = call(as(staff), "PUT", SCHEDULES + "/own/absence", "{" + AWAY + "}");
        assertThat(away.status()).isEqualTo(200);
        assertThat(away.json().get("userId").asString()).isEqualTo(staff.id().value().toString());
        assertThat(away.json().get("awayUntil").asString()).isEqualTo("2027-01-11T06:00:00Z");
        assertThat(away.json().at("/week/days/0/day").asString()).isEqualTo("MONDAY");

        Answer back = call(as(staff), "PUT", SCHEDULES + "/own/absence", "{}");
        assertThat(back.json().has("awayFrom")).isFalse();
        assertThat(back.json().at("/week/days/0/day").asString()).isEqualTo("MONDAY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "STAFF", "DISTRIBUTOR"})
    void theScheduleOfAnotherIsNotTheirs(Role role) {
        staff = house.another(Role.STAFF);
        put(Role.ADMIN, path(), "{" + AWAY + "}");

        assertThat(put(role, path(), "{}").status()).isEqualTo(403);
        assertThat(put(role, "/usual", MONDAY).status()).isEqualTo(403);
        assertThat(call(as(role), "GET", SCHEDULES, "").status()).isEqualTo(403);

        Answer own = call(as(staff), "GET", SCHEDULES + "/own", "");
        assertThat(own.json().get("awayFrom").asString()).isEqualTo("2027-01-04T06:00:00Z");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {}                                                                | 400 | shared.text-missing        | /days
                    {'days':[null]}                                                   | 400 | shared.text-missing        | /days
                    {'days':[{'from':'09:00','until':'18:00'}]}                       | 400 | shared.text-missing        | /days/0/day
                    {'days':[{'day':'FUNDAY','from':'09:00','until':'18:00'}]}        | 400 | shared.value-unknown       | /days/0/day
                    {'days':[{'day':'MONDAY','until':'18:00'}]}                       | 400 | shared.text-missing        | /days/0/from
                    {'days':[{'day':'MONDAY','from':'9','until':'18:00'}]}            | 400 | shared.value-unknown       | /days/0/from
                    {'days':[{'day':'MONDAY','from':'09:00','until':'24:00'}]}        | 400 | shared.value-unknown       | /days/0/until
                    {'days':[{'day':'MONDAY','from':'18:00','until':'09:00'}]}        | 422 | assignment.hours-backwards | /days/0/until
                    {'days':[{'day':'MONDAY','from':'09:00','until':'09:00'}]}        | 422 | assignment.hours-backwards | /days/0/until
                    {'days':[{'day':'SUNDAY','from':'09:00','until':'10:00'},{'day':'SUNDAY','from':'11:00','until':'12:00'}]} | 400 | shared.value-unknown | /days/1/day
                    """)
    void hoursThatAreNotUnderstoodAreNamedByTheirDay(
            String week, int status, String key, String pointer) {
        staff = house.another(Role.STAFF);
        String body = week.replace('\'', '"');
        Answer usual = put(Role.ADMIN, "/usual", body);
        Answer own = put(Role.ADMIN, path(), "{\"week\":" + body + "}");

        assertRefused(usual, status, key, pointer);
        assertThat(own.status()).isEqualTo(status);
        assertThat(own.pointer()).isEqualTo("/week" + pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {'awayFrom':'2027-01-04T06:00:00Z'}  | 400 | shared.text-missing  | /awayUntil
                    {'awayUntil':'2027-01-04T06:00:00Z'} | 400 | shared.text-missing  | /awayFrom
                    {'awayFrom':'2027-01-04T06:00:00Z','awayUntil':'tomorrow'} | 400 | shared.value-unknown | /awayUntil
                    {'awayFrom':'2027-01-04T06:00:00Z','awayUntil':'2027-01-04T06:00:00Z'} | 422 | assignment.absence-backwards | /awayUntil
                    """)
    void anAbsenceWithoutTwoEndsInOrderIsRefused(
            String absence, int status, String key, String pointer) {
        staff = house.another(Role.STAFF);
        String body = absence.replace('\'', '"');

        Answer own = call(as(staff), "PUT", SCHEDULES + "/own/absence", body);

        assertRefused(own, status, key, pointer);
        assertThat(put(Role.ADMIN, path(), body).pointer()).isEqualTo(pointer);
        assertThat(call(as(staff), "GET", SCHEDULES + "/own", "").json().has("awayFrom")).isFalse();
    }

    private String path() {
        return "/" + staff.id().value();
    }

    private Answer put(Role role, String path, String body) {
        return call(as(role), "PUT", SCHEDULES + path, body);
    }
}
