package io.huni.domain.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;

class CallFaultTest {
    @ParameterizedTest
    @ValueSource(ints = {200, 201, 202, 204, 299})
    void successIsNoFault(int status) {
        assertThat(CallFault.of(status)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "199,BROKEN_OFF",
        "300,REDIRECTED",
        "302,REDIRECTED",
        "308,REDIRECTED",
        "400,REFUSED",
        "401,REFUSED",
        "404,REFUSED",
        "409,REFUSED",
        "410,GONE",
        "429,THROTTLED",
        "499,REFUSED",
        "500,SERVER_FAILED",
        "503,SERVER_FAILED",
        "599,SERVER_FAILED"
    })
    void everyOtherStatusHasItsFault(int status, CallFault fault) {
        assertThat(CallFault.of(status)).contains(fault);
    }

    @Test
    void theKeyIsTheNameAsTranslationsWriteIt() {
        assertThat(CallFault.TIMED_OUT.key()).isEqualTo("timed-out");
        assertThat(Arrays.stream(CallFault.values()).map(CallFault::key))
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates();
    }
}
