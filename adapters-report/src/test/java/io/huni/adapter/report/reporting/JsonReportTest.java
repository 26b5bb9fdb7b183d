package io.huni.adapter.report.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

class JsonReportTest {
    private final String json =
            new String(JsonReport.of(SampleReport.ofMonth()), StandardCharsets.UTF_8);

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new String(JsonReport.schema(), StandardCharsets.UTF_8));
    }

    @Test
    void isAsItsSchemaSays() throws IOException {
        assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaRefusesWhatItDoesNotKnow() throws IOException {
        String more = json.replaceFirst("\\{", "{\"surprise\":1,");
        String less = json.replaceFirst("\"leads\":\\d+,", "");

        assertThat(schema().validate(more, InputFormat.JSON)).isNotEmpty();
        assertThat(schema().validate(less, InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void tellsTheFiguresAndLeavesOutWhatIsNotKnown() {
        JsonNode report = JsonMapper.shared().readTree(json);

        assertThat(report.at("/now/leads").asLong()).isEqualTo(1284);
        assertThat(report.at("/before/converted").asLong()).isEqualTo(121);
        assertThat(report.at("/period/from").asString()).isEqualTo("2026-11-01");
        assertThat(report.at("/madeAt").asString()).isEqualTo("2026-12-01T05:00:00Z");
        assertThat(report.at("/days").size()).isEqualTo(30);
        assertThat(report.at("/distributors/2").has("name")).isFalse();
        assertThat(report.at("/distributors/2/before").has("medianSeconds")).isFalse();
        assertThat(report.at("/staff/0/name").asString()).isEqualTo(SampleReport.FORMULA);
    }
}
