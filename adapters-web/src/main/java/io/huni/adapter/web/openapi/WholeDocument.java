package io.huni.adapter.web.openapi;

import io.huni.adapter.web.shared.ProblemJson;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.TreeMap;

/** What springdoc cannot see from the controllers: the webhooks, the problem, the true types. */
@Component
final class WholeDocument implements GlobalOpenApiCustomizer {
    private static final String ANY = "*/*";

    @Override
    public void customise(OpenAPI document) {
        ModelConverters.getInstance(true)
                .readAll(ProblemJson.class)
                .forEach(document.getComponents()::addSchemas);
        document.getPaths().addPathItem("/api/v1/meta/webhook", WebhookPath.of("Meta"));
        document.getPaths().addPathItem("/api/v1/whatsapp/webhook", WebhookPath.of("Whatsapp"));
        document.setPaths(sorted(document.getPaths()));
        document.getPaths().values().stream()
                .map(PathItem::readOperations)
                .flatMap(List::stream)
                .forEach(WholeDocument::mend);
    }

    /** The committed document changes only where the API does. */
    private static Paths sorted(Paths paths) {
        Paths sorted = new Paths();
        new TreeMap<>(paths).forEach(sorted::addPathItem);
        return sorted;
    }

    private static void mend(Operation operation) {
        operation.getResponses().values().forEach(WholeDocument::nameType);
        if (DeclaredErrors.PUBLIC.contains(operation.getOperationId())) {
            operation.security(List.of());
        }
    }

    private static void nameType(ApiResponse response) {
        Content content = response.getContent();
        if (content != null && content.containsKey(ANY)) {
            content.addMediaType("application/json", content.remove(ANY));
        }
    }
}
