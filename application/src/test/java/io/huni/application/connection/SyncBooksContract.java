package io.huni.application.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.connection.port.Balances;
import io.huni.application.connection.port.Balances.Silence;
import io.huni.application.connection.port.Forms;
import io.huni.application.connection.port.Forms.KnownForm;
import io.huni.application.connection.port.Forms.KnownQuestion;
import io.huni.application.connection.port.Forms.Mapped;
import io.huni.application.connection.port.SyncMarks;
import io.huni.application.connection.port.SyncMarks.Mark;
import io.huni.application.connection.port.SyncMarks.OpenPass;
import io.huni.application.connection.port.SyncRuns;
import io.huni.domain.connection.Fault;
import io.huni.domain.connection.FaultKey;
import io.huni.domain.connection.RunId;
import io.huni.domain.connection.RunKind;
import io.huni.domain.connection.RunState;
import io.huni.domain.lead.QuestionTarget;
import io.huni.domain.shared.ConnectionId;
import io.huni.domain.shared.MetaId;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What the books of a sync must do: {@link Forms}, {@link SyncRuns}, {@link SyncMarks} and {@link
 * Balances}.
 */
public abstract class SyncBooksContract {
    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");
    private static final MetaId FORM = new MetaId("811");

    protected abstract Forms forms();

    protected abstract SyncRuns runs();

    protected abstract SyncMarks marks();

    protected abstract Balances balances();

    /** A connection that is there. */
    protected abstract ConnectionId connection();

    /** A lead of the form is held. */
    protected abstract void holdLead(ConnectionId connection, MetaId form, Instant submittedAt);

    @Test
    void remembersForms() {
        KnownForm form = form(question("ad", Optional.empty()), question("telefon", target()));

        remember(form);

        assertThat(forms().find(FORM).block()).isEqualTo(form);
        assertThat(forms().of(connection()).block()).containsExactly(form);
        assertThat(forms().find(new MetaId("812")).block()).isNull();
        assertThat(forms().of(new ConnectionId(UUID.randomUUID())).block()).isEmpty();
    }

    @Test
    void targetsThatSomebodyHasSetStayWhenTheFormIsReadAgain() {
        remember(form(question("ad", Optional.empty()), question("eski", Optional.empty())));
        QuestionTarget custom = new QuestionTarget.Custom("butce");
        forms().setTargets(FORM, Map.of("ad", custom, "yok", custom)).block();

        remember(form(question("yeni", Optional.empty()), question("ad", target())));

        assertThat(forms().find(FORM).block().questions())
                .containsExactly(
                        question("yeni", Optional.empty()), question("ad", Optional.of(custom)));
    }

    @Test
    void aFormIsMarkedFromItsMappingUntilItsLeadsAreReadUnderThatMapping() {
        remember(form(question("ad", Optional.empty())));
        assertThat(mapped()).isEmpty();

        forms().setTargets(FORM, Map.of("ad", QuestionTarget.Field.PHONE)).block();
        Mapped first = mapped().getFirst();
        forms().setTargets(FORM, Map.of("ad", QuestionTarget.Field.EMAIL)).block();
        forms().readAnew(first).block();
        assertThat(mapped()).extracting(Mapped::form).containsExactly(FORM);

        forms().readAnew(mapped().getFirst()).block();
        assertThat(mapped()).isEmpty();
    }

    private List<Mapped> mapped() {
        return forms().mapped().block();
    }

    @Test
    void keepsEveryFieldOfARun() {
        RunView run = run(RunKind.BACKFILL, RunState.RUNNING);
        runs().save(run).block();
        assertThat(runs().find(connection(), run.id()).block()).isEqualTo(run);

        RunView ended = ended(run);
        runs().save(ended).block();

        assertThat(runs().find(connection(), run.id()).block()).isEqualTo(ended);
        assertThat(runs().find(connection(), new RunId(UUID.randomUUID())).block()).isNull();
    }

    @Test
    void knowsTheOpenRunAndWhatWasDone() {
        RunView queued = run(RunKind.BACKFILL, RunState.QUEUED);
        runs().save(queued).block();

        assertThat(runs().open(connection()).block()).isEqualTo(queued);
        assertThat(hasDone(RunKind.BACKFILL)).isFalse();

        runs().save(ended(queued)).block();

        assertThat(runs().open(connection()).block()).isNull();
        assertThat(hasDone(RunKind.BACKFILL)).isTrue();
        assertThat(hasDone(RunKind.MANUAL)).isFalse();
    }

    @Test
    void cancelStaysAskedWhenTheRunIsSaved() {
        RunView run = run(RunKind.MANUAL, RunState.RUNNING);
        runs().save(run).block();
        assertThat(runs().cancelAsked(run.id()).block()).isFalse();

        runs().askCancel(run.id()).block();
        runs().save(run).block();

        assertThat(runs().cancelAsked(run.id()).block()).isTrue();
    }

    @Test
    void keepsMarks() {
        OpenPass pass =
                new OpenPass(
                        new RunId(UUID.randomUUID()),
                        NOW.minusSeconds(60),
                        NOW,
                        Optional.of("cursor"),
                        2);
        Mark open = new Mark(Optional.empty(), Optional.of(pass));
        Mark closed = new Mark(Optional.of(NOW), Optional.empty());
        assertThat(marks().find(connection(), FORM).block()).isNull();

        marks().save(connection(), FORM, open).block();
        assertThat(marks().find(connection(), FORM).block()).isEqualTo(open);

        marks().save(connection(), FORM, closed).block();
        assertThat(marks().find(connection(), FORM).block()).isEqualTo(closed);
    }

    @Test
    void countsTheLeadsOfADayOfTheZone() {
        LocalDate day = LocalDate.of(2026, 11, 21);
        holdLead(connection(), FORM, Instant.parse("2026-11-20T20:59:59Z"));
        holdLead(connection(), FORM, Instant.parse("2026-11-20T21:00:00Z"));
        holdLead(connection(), FORM, Instant.parse("2026-11-21T20:59:59Z"));
        holdLead(connection(), FORM, Instant.parse("2026-11-21T21:00:00Z"));
        holdLead(connection(), new MetaId("812"), NOW);

        assertThat(balances().held(FORM, day, ISTANBUL).block()).isEqualTo(2);
    }

    @Test
    void addsUpSpendingOverTheAccountsMidnight() {
        spent(NOW.minusSeconds(4000), "70");
        spent(NOW.minusSeconds(3000), "100.50");
        spent(NOW.minusSeconds(2000), "120.75");
        spent(NOW.minusSeconds(1000), "5.25");
        holdLead(connection(), FORM, NOW.minusSeconds(9000));
        holdLead(connection(), FORM, NOW.minusSeconds(8000));

        Silence silence = balances().silence(connection(), NOW.minusSeconds(2500)).block();

        assertThat(silence.spent()).isEqualByComparingTo("25.50");
        assertThat(silence.lastLeadAt()).contains(NOW.minusSeconds(8000));
    }

    @Test
    void knowsNothingOfAConnectionWithoutSpendingOrLeads() {
        Silence silence = balances().silence(connection(), NOW).block();

        assertThat(silence.spent()).isZero();
        assertThat(silence.lastLeadAt()).isEmpty();
    }

    private void spent(Instant at, String amount) {
        balances().spent(connection(), at, new BigDecimal(amount)).block();
    }

    private void remember(KnownForm form) {
        forms().remember(connection(), List.of(form)).block();
    }

    private boolean hasDone(RunKind kind) {
        return runs().hasDone(connection(), kind).block();
    }

    private RunView run(RunKind kind, RunState state) {
        return new RunView(
                new RunId(UUID.randomUUID()),
                connection(),
                kind,
                state,
                Optional.of(120),
                50,
                40,
                9,
                1,
                3,
                NOW,
                Optional.empty(),
                Optional.empty());
    }

    private static RunView ended(RunView run) {
        Fault fault = new Fault(FaultKey.FORM_MISSING, Map.of("formId", "811"), NOW);
        return new RunView(
                run.id(),
                run.connection(),
                run.kind(),
                RunState.PARTIAL,
                run.expected(),
                120,
                100,
                18,
                2,
                7,
                run.startedAt(),
                Optional.of(NOW.plusSeconds(9)),
                Optional.of(fault));
    }

    private static KnownForm form(KnownQuestion... questions) {
        return new KnownForm(
                FORM,
                "Kış Kampanyası",
                "ACTIVE",
                Optional.of("tr_TR"),
                42,
                List.of(questions),
                Map.of("kvkk", "Aydınlatma metni"));
    }

    private static KnownQuestion question(String key, Optional<QuestionTarget> target) {
        return new KnownQuestion(key, key + "?", "CUSTOM", target);
    }

    private static Optional<QuestionTarget> target() {
        return Optional.of(QuestionTarget.Field.PHONE);
    }
}
