package io.huni.application.connection;

import io.huni.application.connection.port.Forms;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import org.jspecify.annotations.Nullable;

import reactor.core.publisher.Mono;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The forms of tests. */
public final class InMemoryForms implements Forms {
    private final Map<MetaId, Owned> forms = new ConcurrentHashMap<>();
    private final Map<MetaId, Instant> mapped = new ConcurrentHashMap<>();
    private final AtomicLong mappings = new AtomicLong();

    private record Owned(ConnectionId connection, KnownForm form) {}

    @Override
    public Mono<Void> remember(ConnectionId connection, List<KnownForm> known) {
        return Mono.fromRunnable(() -> known.forEach(form -> remember(connection, form)));
    }

    private void remember(ConnectionId connection, KnownForm form) {
        Map<String, QuestionTarget> targets = targetsOf(forms.get(form.id()));
        forms.put(form.id(), new Owned(connection, withTargets(form, targets)));
    }

    private static Map<String, QuestionTarget> targetsOf(@Nullable Owned owned) {
        Map<String, QuestionTarget> targets = new ConcurrentHashMap<>();
        if (owned != null) {
            owned.form()
                    .questions()
                    .forEach(
                            question ->
                                    question.target()
                                            .ifPresent(
                                                    target -> targets.put(question.key(), target)));
        }
        return targets;
    }

    @Override
    public Mono<List<KnownForm>> of(ConnectionId connection) {
        return Mono.fromSupplier(
                () ->
                        forms.values().stream()
                                .filter(owned -> owned.connection().equals(connection))
                                .map(Owned::form)
                                .sorted(Comparator.comparing(KnownForm::name))
                                .toList());
    }

    @Override
    public Mono<KnownForm> find(MetaId form) {
        return Mono.defer(() -> Mono.justOrEmpty(known(form)));
    }

    Optional<KnownForm> known(MetaId form) {
        return Optional.ofNullable(forms.get(form)).map(Owned::form);
    }

    @Override
    public Mono<Void> setTargets(MetaId form, Map<String, QuestionTarget> targets) {
        return Mono.fromRunnable(() -> set(form, targets));
    }

    private void set(MetaId form, Map<String, QuestionTarget> targets) {
        forms.computeIfPresent(
                form,
                (id, owned) -> new Owned(owned.connection(), withTargets(owned.form(), targets)));
        mapped.put(form, Instant.EPOCH.plusSeconds(mappings.incrementAndGet()));
    }

    @Override
    public Mono<List<Mapped>> mapped() {
        return Mono.fromSupplier(
                () ->
                        mapped.entrySet().stream()
                                .map(entry -> new Mapped(entry.getKey(), entry.getValue()))
                                .sorted(Comparator.comparing(Mapped::at))
                                .toList());
    }

    @Override
    public Mono<Void> readAnew(Mapped done) {
        return Mono.fromRunnable(() -> mapped.remove(done.form(), done.at()));
    }

    private static KnownForm withTargets(KnownForm form, Map<String, QuestionTarget> targets) {
        return new KnownForm(
                form.id(),
                form.name(),
                form.status(),
                form.locale(),
                form.leadCount(),
                form.questions().stream().map(question -> withTarget(question, targets)).toList(),
                Map.copyOf(form.consentLabels()));
    }

    private static KnownQuestion withTarget(
            KnownQuestion question, Map<String, QuestionTarget> targets) {
        return new KnownQuestion(
                question.key(),
                question.label(),
                question.type(),
                Optional.ofNullable(targets.get(question.key())).or(question::target));
    }
}
