package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingOrderTest {
    @Test
    void isNeededForWhatRunsFromRightToLeftOnly() {
        assertThat(ReadingOrder.needed("Dönüşüm %8,6")).isFalse();
        assertThat(ReadingOrder.needed("Ali علي")).isTrue();
    }

    @Test
    void turnsAWordAround() {
        assertThat(ReadingOrder.drawn("ابج")).isEqualTo("جبا");
    }

    @Test
    void numbersInsideStayAsTheyAre() {
        assertThat(ReadingOrder.drawn("اب 123 ج")).isEqualTo("ج 123 با");
    }

    @Test
    void aLineThatBeginsWithLatinRunsItsWay() {
        assertThat(ReadingOrder.drawn("Kampanya اب son")).isEqualTo("Kampanya با son");
    }

    @Test
    void aLineThatBeginsWithArabicRunsItsWay() {
        assertThat(ReadingOrder.drawn("اب Novadent")).isEqualTo("Novadent با");
    }

    @Test
    void bracketsOpenTowardsWhatTheyHold() {
        assertThat(ReadingOrder.drawn("اب (ج)")).isEqualTo("(ج) با");
    }
}
