package io.huni.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatestTest {
    private final Latest<String, Integer> latest = new Latest<>(2);

    @Test
    void remembersWhatItWasToldLast() {
        latest.put("a", 1);
        latest.put("a", 2);
        assertThat(latest.get("a")).isEqualTo(2);
        assertThat(latest.get("b")).isNull();
    }

    @Test
    void forgetsWhatNobodyHasAskedForLongest() {
        latest.put("a", 1);
        latest.put("b", 2);
        latest.get("a");
        latest.put("c", 3);

        assertThat(latest.get("a")).isEqualTo(1);
        assertThat(latest.get("b")).isNull();
        assertThat(latest.get("c")).isEqualTo(3);
    }
}
