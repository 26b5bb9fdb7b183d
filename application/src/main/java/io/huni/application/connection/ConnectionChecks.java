package io.huni.application.connection;

import io.huni.application.connection.Examination.FormAnswer;
import io.huni.application.connection.TestConnection.Check;
import io.huni.application.connection.TestConnection.Line;
import io.huni.application.connection.TestConnection.Outcome;
import io.huni.application.connection.port.Connections.Opened;
import io.huni.application.connection.port.Forms.KnownQuestion;
import io.huni.application.connection.port.GraphFailure;
import io.huni.application.connection.port.LeadForms.FormSummary;
import io.huni.application.connection.port.MetaAccess;
import io.huni.application.connection.port.MetaAccess.PageState;
import io.huni.application.connection.port.MetaAccess.TokenState;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.MetaId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes of Meta's answers the lines that a person reads. */
record ConnectionChecks(Opened opened, Instant now, Duration expiryNotice) {
    List<Check> of(Examination told) {
        return Stream.of(
                        Stream.of(
                                line(Line.TOKEN, told.token(), this::token),
                                line(Line.PERMISSIONS, told.token(), this::permissions),
                                line(Line.PAGE, told.page(), this::page)),
                        forms(told),
                        Stream.of(line(Line.WEBHOOK, told.page(), this::webhook)),
                        mappings(told))
                .flatMap(lines -> lines)
                .toList();
    }

    private static <T> Check line(
            Line line, Attempt<T> attempt, Function<? super T, Check> judged) {
        return attempt.answer()
                .<Check>map(judged)
                .orElseGet(() -> failed(line, attempt.failure().orElseThrow()));
    }

    private static Check failed(Line line, GraphFailure failure) {
        return new Check(
                line,
                Optional.empty(),
                Outcome.FAIL,
                failure.parameters(),
                Optional.of(failure.fault()),
                Optional.empty());
    }

    private Check token(TokenState token) {
        if (!token.valid()) {
            return problem(Line.TOKEN, Outcome.FAIL, FaultKey.TOKEN_INVALID, Map.of());
        }
        long days = token.expiresAt().map(this::daysUntil).orElse(Long.MAX_VALUE);
        return days <= expiryNotice.toDays()
                ? problem(
                        Line.TOKEN,
                        Outcome.WARN,
                        FaultKey.TOKEN_EXPIRING,
                        Map.of("days", Long.toString(days)))
                : passed(Line.TOKEN, validity(token));
    }

    private long daysUntil(Instant end) {
        return Math.max(0, Duration.between(now, end).toDays());
    }

    /** {@code expiresAt} is empty for a token that never ends. */
    private static Map<String, String> validity(TokenState token) {
        return Map.of(
                "kind", token.kind().orElse(""),
                "expiresAt", token.expiresAt().map(Instant::toString).orElse(""));
    }

    private Check permissions(TokenState token) {
        List<String> missing =
                MetaAccess.NEEDED.stream()
                        .filter(needed -> !token.permissions().contains(needed))
                        .toList();
        return missing.isEmpty()
                ? passed(
                        Line.PERMISSIONS,
                        Map.of("permissions", String.join(", ", MetaAccess.NEEDED)))
                : problem(
                        Line.PERMISSIONS,
                        Outcome.FAIL,
                        FaultKey.PERMISSION_MISSING,
                        Map.of("permissions", String.join(", ", missing)));
    }

    private Check page(PageState page) {
        return passed(Line.PAGE, Map.of("pageName", page.name()));
    }

    private Check webhook(PageState page) {
        return page.subscribed()
                ? passed(Line.WEBHOOK, Map.of())
                : problem(Line.WEBHOOK, Outcome.FAIL, FaultKey.PAGE_NOT_SUBSCRIBED, Map.of());
    }

    private Stream<Check> forms(Examination told) {
        return told.forms()
                .answer()
                .map(answers -> Stream.concat(answers.stream().map(this::form), gone(answers)))
                .orElseGet(
                        () -> Stream.of(failed(Line.FORM, told.forms().failure().orElseThrow())));
    }

    private Check form(FormAnswer answer) {
        return about(
                answer.form(),
                line(Line.FORM, answer.reading(), read -> passed(Line.FORM, Map.of())));
    }

    /** Chosen forms that the page does not have. */
    private Stream<Check> gone(List<FormAnswer> answers) {
        List<MetaId> there = answers.stream().map(answer -> answer.form().id()).toList();
        return opened.connection().forms().stream()
                .filter(form -> !there.contains(form))
                .map(
                        form ->
                                problem(
                                        Line.FORM,
                                        Outcome.FAIL,
                                        FaultKey.FORM_MISSING,
                                        Map.of("formId", form.value())));
    }

    private Stream<Check> mappings(Examination told) {
        return told.forms().answer().stream()
                .flatMap(List::stream)
                .filter(answer -> answer.known().isPresent())
                .map(this::mapping);
    }

    private Check mapping(FormAnswer answer) {
        boolean mapped =
                answer.known().orElseThrow().questions().stream()
                        .map(KnownQuestion::meaning)
                        .anyMatch(QuestionTarget.Field.SERVICE::equals);
        return about(
                answer.form(),
                mapped
                        ? passed(Line.MAPPING, Map.of())
                        : problem(
                                Line.MAPPING,
                                Outcome.WARN,
                                FaultKey.SERVICE_QUESTION_UNMAPPED,
                                Map.of("formName", answer.form().name())));
    }

    private static Check about(FormSummary form, Check check) {
        return new Check(
                check.line(),
                Optional.of(form.name()),
                check.outcome(),
                check.parameters(),
                check.fault(),
                Optional.of(form.id().value()));
    }

    private static Check passed(Line line, Map<String, String> parameters) {
        return new Check(
                line,
                Optional.empty(),
                Outcome.PASS,
                parameters,
                Optional.empty(),
                Optional.empty());
    }

    private static Check problem(
            Line line, Outcome outcome, FaultKey fault, Map<String, String> parameters) {
        return new Check(
                line, Optional.empty(), outcome, parameters, Optional.of(fault), Optional.empty());
    }
}
