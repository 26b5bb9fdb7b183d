package io.huni.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class OpenApiTest extends ApiTest {
    private static final Path COMMITTED = Path.of("..", "frontend", "src", "api", "openapi.json");

    @Autowired
    @org.springframework.beans.factory.annotation.Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode document;

    @BeforeEach
    void read() {
        document = OpenApiDocument.read(this);
    }

    @Test
    void everyOperationHasTheTagOfAFeature() throws IOException {
        JsonNode features =
                JsonMapper.shared()
                        .readTree(Files.readString(Path.of("..", "features.json")))
                        .get("features");
        for (Operation operation : OpenApiDocument.operations(document)) {
            assertThat(operation.node().get("tags").size()).as(operation.id()).isEqualTo(1);
            assertThat(features.has(operation.node().at("/tags/0").asString()))
                    .as(operation.id())
                    .isTrue();
        }
    }

    @Test
    void everyPartOfAnAddressIsText() {
        for (Operation operation : OpenApiDocument.operations(document)) {
            for (JsonNode parameter : operation.node().path("parameters")) {
                assertThat(parameter.at("/schema/type").asString(""))
                        .as("%s: %s", operation.id(), parameter.path("name").asString())
                        .isNotIn("", "object");
            }
        }
    }

    @Test
    void everyOperationHasItsOwnNameASummaryAndItsErrors() {
        Set<String> names = new HashSet<>();
        for (Operation operation : OpenApiDocument.operations(document)) {
            assertThat(names.add(operation.id())).as(operation.id()).isTrue();
            assertThat(operation.node().path("summary").asString("")).isNotBlank();
            assertThat(operation.declares(operation.id().startsWith("verify") ? 403 : 503))
                    .as(operation.id())
                    .isTrue();
            if (operation.path().contains("{")) {
                assertThat(operation.declares(404)).as(operation.id()).isTrue();
            }
        }
    }

    @Test
    void everyErrorIsAProblem() {
        for (Operation operation : OpenApiDocument.operations(document)) {
            operation
                    .node()
                    .get("responses")
                    .properties()
                    .forEach(
                            answer -> {
                                if (answer.getKey().compareTo("400") >= 0) {
                                    assertThat(
                                                    answer.getValue()
                                                            .at(
                                                                    "/content/application~1problem+json/schema/$ref")
                                                            .asString(""))
                                            .as(operation.id())
                                            .isEqualTo("#/components/schemas/Problem");
                                }
                            });
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> missing = new HashSet<>();
        document.findValuesAsString("$ref").stream()
                .map(reference -> reference.replace("#/components/schemas/", ""))
                .filter(name -> !document.at("/components/schemas").has(name))
                .forEach(missing::add);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyControllerIsDescribed() {
        List<String> silent = new ArrayList<>();
        mappings.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getName().startsWith("io.huni"))
                .map(method -> method.getMethod().getName())
                .filter(
                        name ->
                                OpenApiDocument.operations(document).stream()
                                        .noneMatch(operation -> operation.id().equals(name)))
                .forEach(silent::add);
        assertThat(silent).isEmpty();
    }

    @Test
    void theFixedNamesAreThere() {
        assertThat(document.get("paths").propertyNames())
                .contains(
                        "/api/v1/meta/webhook",
                        "/api/v1/whatsapp/webhook",
                        "/api/v1/session",
                        "/api/v1/leads",
                        "/api/v1/leads/{id}/interactions",
                        "/api/v1/scoring/leads/{id}",
                        "/api/v1/connections/{id}/test",
                        "/api/v1/connections/{id}/runs",
                        "/api/v1/deliveries/{id}/replay");
        assertThat(document.at("/components/schemas").propertyNames())
                .contains(
                        "Session",
                        "User",
                        "Organisation",
                        "LeadPage",
                        "LeadListItem",
                        "Lead",
                        "Interaction",
                        "Score",
                        "Connection",
                        "Fault",
                        "Run",
                        "RunPage",
                        "Delivery",
                        "DeliveryItem",
                        "DeliveryPage",
                        "Problem");
    }

    @Test
    void saysWhatIsAlwaysThere() {
        JsonNode lead = document.at("/components/schemas/Lead");
        assertThat(lead.get("required").values().stream().map(JsonNode::asString))
                .contains("id", "number", "status", "version", "answers")
                .doesNotContain("email", "assigneeId", "externalId");
        assertThat(lead.at("/properties/phone/type").asString()).isEqualTo("string");
    }

    /**
     * Renew it with {@code mvn -pl adapters-web -am test -Dtest=OpenApiTest -Dhuni.openapi=write}.
     */
    @Test
    void theCommittedDocumentIsThisOne() throws IOException {
        String now =
                JsonMapper.builder()
                                .enable(SerializationFeature.INDENT_OUTPUT)
                                .build()
                                .writeValueAsString(document)
                        + "\n";
        if ("write".equals(System.getProperty("huni.openapi"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, now);
        }
        assertThat(JsonMapper.shared().readTree(Files.readString(COMMITTED)))
                .as(
                        "renew it: mvn -pl adapters-web -am test -Dtest=OpenApiTest"
                                + " -Dhuni.openapi=write")
                .isEqualTo(document);
    }

    @Test
    void theDocumentIsTheSameOnEveryMachine() {
        assertThat(document.at("/servers/0/url").asString()).isEqualTo("/");
        assertThat(List.copyOf(document.get("paths").propertyNames())).isSorted();
    }
}
