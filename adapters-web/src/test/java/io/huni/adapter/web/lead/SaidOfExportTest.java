package io.huni.adapter.web.lead;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidOfExportTest {
    @ParameterizedTest
    @CsvSource({
        "q=Ay%C5%9Fe%20Kaya,searched=9",
        "status=NEW&q=0532+111&q=x,status=NEW&searched=8&searched=1",
        "%71=Kaya,searched=4",
        "q=,searched=0",
        "status=NEW&utmSource=q&sq=1,status=NEW&utmSource=q&sq=1",
        "q,q",
        "'',''"
    })
    void ofASearchOnlyItsLengthStays(String asked, String said) {
        assertThat(SaidOfExport.of(asked)).isEqualTo(said);
    }
}
