package io.huni.adapter.meta.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

import java.time.Duration;
import java.util.Optional;

class UsageHeadersTest {
    private static UsageHeaders read(String name, String value) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(name, value);
        return UsageHeaders.of(headers);
    }

    @Test
    void takesTheHighestFigureOfTheApp() {
        UsageHeaders usage =
                read("x-app-usage", "{\"call_count\":28,\"total_time\":25,\"total_cputime\":61.2}");

        assertThat(usage.usage().percent()).isEqualTo(62);
        assertThat(usage.blocked()).isEmpty();
    }

    @Test
    void takesTheHighestOfEachBusinessAndTheLongestWait() {
        UsageHeaders usage =
                read(
                        "X-Business-Use-Case-Usage",
                        """
                        {"111":[{"type":"pages","call_count":4,"total_cputime":1,"total_time":2,"estimated_time_to_regain_access":0},
                                {"type":"leadgen","call_count":100,"total_cputime":1,"total_time":2,"estimated_time_to_regain_access":17}],
                         "222":[{"type":"leadgen","call_count":9,"estimated_time_to_regain_access":"3"}]}
                        """);

        assertThat(usage.usage().percent()).isEqualTo(101);
        assertThat(usage.blocked()).contains(Duration.ofMinutes(17));
    }

    @Test
    void leavesAloneWhatTheBusinessDoesBesidePagesAndLeads() {
        UsageHeaders usage =
                read(
                        "X-Business-Use-Case-Usage",
                        """
                        {"111":[{"type":"ads_insights","call_count":100,"estimated_time_to_regain_access":30},
                                {"type":"leadgen","call_count":12,"estimated_time_to_regain_access":0}]}
                        """);

        assertThat(usage).isEqualTo(new UsageHeaders(12, Optional.empty()));
    }

    @Test
    void readsTheAdAccountsResetOnlyWhenItIsFull() {
        assertThat(
                        read(
                                        "X-Ad-Account-Usage",
                                        "{\"acc_id_util_pct\":99.5,\"reset_time_duration\":600}")
                                .blocked())
                .isEmpty();
        assertThat(
                        read(
                                        "X-Ad-Account-Usage",
                                        "{\"acc_id_util_pct\":100,\"reset_time_duration\":600}")
                                .blocked())
                .contains(Duration.ofSeconds(600));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "[]",
                "7",
                "null",
                "{\"a\":[1,\"x\",null]}",
                "{\"call_count\":\"x\"}"
            })
    void readsNothingFromWhatIsNone(String value) {
        assertThat(read("X-App-Usage", value)).isEqualTo(new UsageHeaders(0, Optional.empty()));
    }

    @Test
    void readsNothingWithoutHeaders() {
        assertThat(UsageHeaders.of(new HttpHeaders()).usage().percent()).isZero();
    }
}
