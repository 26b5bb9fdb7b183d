package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.imports.DuplicatePolicy;
import io.huni.domain.imports.Target;
import io.huni.domain.imports.TargetField;
import io.huni.domain.shared.Edit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpEntity;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import org.springframework.util.MultiValueMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

class ImportApiTest extends ApiTest {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String ONE = IMPORTS + "/" + Sample.ID;

    @Autowired ImportPorts imports;

    private ResponseSpec upload(byte[] content, String part) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part(part, content).filename("leadler.csv");
        MultiValueMap<String, HttpEntity<?>> parts = body.build();
        return api.post().uri(IMPORTS).bodyValue(parts).exchange();
    }

    private ResponseSpec change(String path, String body) {
        return api.patch()
                .uri(path)
                .header("Content-Type", "application/json")
                .bodyValue(body)
                .exchange();
    }

    @Test
    void takesAFileAndAnswersWithWhatIsInIt() {
        upload("Telefon\n0555\n".getBytes(StandardCharsets.UTF_8), "file")
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("Location", ONE)
                .expectHeader()
                .valueEquals("ETag", "\"3\"")
                .expectBody()
                .jsonPath("$.columns[0].suggestion.target")
                .isEqualTo("PHONE")
                .jsonPath("$.columns[0].suggestion.reason")
                .isEqualTo("NAME")
                .jsonPath("$.charset")
                .isEqualTo("Windows-1254")
                .jsonPath("$.settings.duplicates")
                .isEqualTo("SKIP")
                .jsonPath("$.counts.bad")
                .isEqualTo(1)
                .jsonPath("$.allowed")
                .isEqualTo(List.of("edit", "start"));

        assertThat(imports.uploaded.name()).isEqualTo("leadler.csv");
        assertThat(imports.uploaded.sheet()).isEmpty();
    }

    @Test
    void keepsNoFileAfterTheUpload() {
        upload("Telefon\n0555\n".getBytes(StandardCharsets.UTF_8), "file")
                .expectStatus()
                .isCreated();

        assertThat(imports.uploaded.file()).doesNotExist();
    }

    @Test
    void refusesAnUploadWithoutAFile() {
        upload("x".getBytes(StandardCharsets.UTF_8), "datei")
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo("imports.file-missing");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        upload(new byte[50 * 1024 * 1024 + 1], "file")
                .expectStatus()
                .isEqualTo(413)
                .expectBody()
                .jsonPath("$.key")
                .isEqualTo("web.body-too-large");
    }

    @Test
    void readsTargetsAndSettingsAndLeavesTheRestAlone() {
        change(
                        ONE,
                        """
                        {"columns":[{"index":0,"target":"CUSTOM","key":"oda"},{"index":1}],
                         "settings":{"duplicates":"UPDATE","tags":["fuar"],"assigneeId":null}}
                        """)
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("ETag", "\"3\"");

        assertThat(imports.arranged.wishes().targets())
                .containsEntry(0, Optional.of(Target.custom("oda")))
                .containsEntry(1, Optional.empty());
        assertThat(imports.arranged.wishes().duplicates()).contains(DuplicatePolicy.UPDATE);
        assertThat(imports.arranged.wishes().tags()).contains(List.of("fuar"));
        assertThat(imports.arranged.wishes().assignee()).isEqualTo(Edit.to(Optional.empty()));
        assertThat(imports.arranged.wishes().distributor()).isEqualTo(Edit.keep());
        assertThat(imports.arranged.wishes().source()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{'columns':[{'target':'PHONE'}]};/columns/0/index",
                "{'columns':[{'index':0,'target':'CUSTOM'}]};/columns/0/key",
                "{'columns':[{'index':0,'target':'FAX'}]};/columns/0/target",
                "{'columns':[null]};/columns/0",
                "{'settings':{'duplicates':'MERGE'}};/settings/duplicates",
                "{'settings':{'distributorId':'x'}};/settings/distributorId"
            })
    void namesThePlaceThatIsWrong(String body, String pointer) {
        change(ONE, body.replace('\'', '"'))
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].pointer")
                .isEqualTo(pointer);
    }

    @Test
    void showsRowsWithWhatIsWrongInTheCallersLanguage() {
        api.get()
                .uri(ONE + "/rows?verdict=BAD&limit=10")
                .header("Accept-Language", "tr")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[0].row")
                .isEqualTo(2)
                .jsonPath("$.items[0].faults[0].detail")
                .isEqualTo("“0555” aranabilir bir telefon numarası değil.")
                .jsonPath("$.items[0].duplicateOf.fullName")
                .isEqualTo("Gülşah Ertürk")
                .jsonPath("$.items[0].duplicateOfRow")
                .isEqualTo(1);
    }

    @Test
    void givesRowsAsAFileThatASpreadsheetOpens() {
        byte[] file =
                api.get()
                        .uri(ONE + "/rows/file?verdict=BAD")
                        .header("Accept-Language", "tr")
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectHeader()
                        .contentType("text/csv")
                        .expectBody()
                        .returnResult()
                        .getResponseBody();

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFTelefon;Neden\r\n"
                                + "0555;“0555” aranabilir bir telefon numarası değil.\r\n");
    }

    @Test
    void mendsACellByTheIndexOfItsColumn() {
        change(ONE + "/rows/2", "{\"cells\":{\"0\":\"0555 730 14 09\"},\"dropped\":false}")
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.row")
                .isEqualTo(2);

        assertThat(imports.mended.cells()).containsEntry(0, "0555 730 14 09");
        assertThat(imports.mended.dropped()).contains(false);
        assertThat(imports.mended.row()).isEqualTo(2);
    }

    @Test
    void refusesACellWithoutAPlace() {
        change(ONE + "/rows/2", "{\"cells\":{\"x\":\"0555\"}}").expectStatus().isBadRequest();
        change(ONE + "/rows/2", "{\"cells\":{\"0\":null}}").expectStatus().isBadRequest();
    }

    @Test
    void beginsTheWorkAsAJob() {
        for (String verb : List.of("/check", "/run")) {
            api.post()
                    .uri(ONE + verb)
                    .exchange()
                    .expectStatus()
                    .isAccepted()
                    .expectBody()
                    .jsonPath("$.id")
                    .isEqualTo(Sample.ID.toString());
        }
    }

    @Test
    void namesEveryPlaceForAColumn() {
        api.get()
                .uri(IMPORTS + "/targets")
                .header("Accept-Language", "tr")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.items[?(@.target == 'PHONE')].label")
                .isEqualTo("Telefon")
                .jsonPath("$.items[?(@.target == 'PHONE')].group")
                .isEqualTo("PERSON");
        assertThat(TargetField.values()).hasSizeGreaterThan(30);
    }
}
