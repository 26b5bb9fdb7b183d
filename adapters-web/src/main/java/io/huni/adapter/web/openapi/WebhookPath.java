package io.huni.adapter.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;

import java.util.List;
import java.util.stream.IntStream;

/** Describes a webhook, which no controller serves. */
final class WebhookPath {
    private WebhookPath() {}

    static PathItem of(String vendor) {
        return new PathItem().get(handshake(vendor)).post(delivery(vendor));
    }

    private static Operation handshake(String vendor) {
        return operation("verify" + vendor + "Webhook", "The handshake; answers the challenge")
                .addParametersItem(parameter("query", "hub.mode", "subscribe"))
                .addParametersItem(parameter("query", "hub.verify_token", "sandbox-verify"))
                .addParametersItem(parameter("query", "hub.challenge", "1158201444"))
                .responses(answers("1158201444", 403));
    }

    private static Operation delivery(String vendor) {
        return operation(
                        "receive" + vendor + "Delivery",
                        "A delivery; answered when it is durable and not before")
                .addParametersItem(parameter("header", "X-Hub-Signature-256", "sha256=6a09…"))
                .requestBody(
                        new RequestBody()
                                .required(true)
                                .content(
                                        new Content()
                                                .addMediaType(
                                                        "application/json",
                                                        new MediaType()
                                                                .schema(new ObjectSchema()))))
                .responses(answers("EVENT_RECEIVED", 401, 408, 413, 415, 503));
    }

    private static Operation operation(String id, String summary) {
        return new Operation()
                .operationId(id)
                .summary(summary)
                .addTagsItem("delivery")
                .security(List.of());
    }

    private static Parameter parameter(String in, String name, String example) {
        return new Parameter().in(in).name(name).schema(new StringSchema()).example(example);
    }

    private static ApiResponses answers(String text, int... refusals) {
        ApiResponses answers = new ApiResponses();
        answers.addApiResponse(
                "200",
                new ApiResponse()
                        .description("OK")
                        .content(
                                new Content()
                                        .addMediaType(
                                                "text/plain",
                                                new MediaType()
                                                        .schema(
                                                                new StringSchema()
                                                                        .example(text)))));
        IntStream.of(refusals)
                .forEach(
                        status ->
                                answers.addApiResponse(
                                        Integer.toString(status), DeclaredErrors.problem(status)));
        return answers;
    }
}
