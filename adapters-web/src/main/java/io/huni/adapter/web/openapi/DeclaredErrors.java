package io.huni.adapter.web.openapi;

import io.huni.adapter.web.shared.Once;
import io.huni.adapter.web.shared.Refuses;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;

import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Declares the refusals of an operation: those that its form brings, and its own. */
@Component
final class DeclaredErrors implements GlobalOperationCustomizer {
    /** What opens without a session. */
    static final Set<String> PUBLIC =
            Set.of(
                    "signIn",
                    "readSetup",
                    "completeSetup",
                    "requestPasswordReset",
                    "resetPassword",
                    "readInvitation",
                    "acceptInvitation");

    private static final Set<Integer> ALWAYS = Set.of(400, 406, 429, 503);
    private static final Set<Integer> WITH_BODY = Set.of(413, 415, 422);

    /** The body that comes with a key is read, whether one is asked for or not. */
    private static final Set<Integer> WITH_KEY = Set.of(413, 422);

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (int status : statuses(operation, method)) {
            operation.getResponses().addApiResponse(Integer.toString(status), problem(status));
        }
        return operation;
    }

    private static Set<Integer> statuses(Operation operation, HandlerMethod method) {
        Set<Integer> statuses = new TreeSet<>(ALWAYS);
        boolean open = PUBLIC.contains(operation.getOperationId());
        if (!open) {
            statuses.add(401);
        }
        if (!open && changes(method)) {
            statuses.add(403);
        }
        if (takes(method, PathVariable.class)) {
            statuses.add(404);
        }
        if (takes(method, RequestBody.class)) {
            statuses.addAll(WITH_BODY);
        }
        if (method.hasMethodAnnotation(Once.class)) {
            statuses.addAll(WITH_KEY);
        }
        return own(statuses, method);
    }

    private static Set<Integer> own(Set<Integer> statuses, HandlerMethod method) {
        Refuses refuses = method.getMethodAnnotation(Refuses.class);
        if (refuses != null) {
            Stream.of(refuses)
                    .flatMapToInt(own -> java.util.Arrays.stream(own.value()))
                    .forEach(statuses::add);
        }
        return statuses;
    }

    private static boolean changes(HandlerMethod method) {
        RequestMapping mapping =
                AnnotatedElementUtils.findMergedAnnotation(
                        method.getMethod(), RequestMapping.class);
        return mapping != null
                && Stream.of(mapping.method()).noneMatch(verb -> verb == RequestMethod.GET);
    }

    private static boolean takes(HandlerMethod method, Class<? extends Annotation> annotation) {
        return Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(annotation));
    }

    static ApiResponse problem(int status) {
        return new ApiResponse()
                .description(HttpStatus.valueOf(status).getReasonPhrase())
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/Problem"))));
    }
}
