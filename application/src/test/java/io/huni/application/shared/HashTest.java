package io.huni.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.domain.shared.SharedData;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class HashTest {
    private static final Pattern VECTOR =
            Pattern.compile("\"input\": \"([^\"]+)\",\\s*\"sha256\": \"([0-9a-f]{64})\"");

    /** Needs the vectors of Meta's documentation in {@code ../shared/data}. */
    @Test
    void agreesWithTheVectorsOfMetasDocumentation() throws IOException {
        String vectors =
                Files.readString(
                        SharedData.file("payloads/signature/metadoc_capi_hash_vectors.json"));
        List<MatchResult> found = VECTOR.matcher(vectors).results().toList();

        assertThat(found).hasSizeGreaterThanOrEqualTo(6);
        assertThat(found)
                .allSatisfy(
                        vector -> assertThat(Hash.of(vector.group(1))).isEqualTo(vector.group(2)));
    }

    @Test
    void agreesWithTheStandard() {
        assertThat(Hash.of("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
