package io.huni.application.audit;

import static io.huni.application.audit.AuditEntryFixture.anEntry;
import static io.huni.application.shared.Refusals.assertRefused;
import static io.huni.domain.identity.ActorFixture.person;
import static io.huni.domain.identity.ActorFixture.program;
import static io.huni.domain.identity.ActorFixture.superadmin;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.audit.AuditQueries.Reason;
import io.huni.application.audit.AuditQueries.Verdict;
import io.huni.application.audit.AuditQueries.Wrong;
import io.huni.application.shared.PageRequest;
import io.huni.application.shared.UnitOfWork;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.Role;
import io.huni.domain.identity.RoleKey;
import io.huni.domain.identity.Scope;
import io.huni.domain.shared.SharedErrorKey;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import reactor.core.publisher.Mono;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

class AuditQueriesTest {
    private static final PageRequest PAGE = new PageRequest(10, Optional.empty());
    private final InMemoryAuditBook book = new InMemoryAuditBook();
    private final AuditQueries queries = AuditUseCases.auditQueries(book);
    private final Transactions transactions = new Transactions();
    private final SealAudit sealing = AuditUseCases.sealAudit(book, transactions);

    @ParameterizedTest
    @ValueSource(strings = {"ADMIN", "MANAGER", "STAFF", "DISTRIBUTOR"})
    void withoutTheRightNobodyReadsOrProvesTheTrail(String role) {
        Actor actor = person(Role.named(role));

        assertRefused(queries.page(actor, AuditFilters.any(), PAGE), SharedErrorKey.RIGHT_MISSING);
        assertRefused(queries.verify(actor, Optional.empty()), SharedErrorKey.RIGHT_MISSING);
    }

    @ParameterizedTest
    @EnumSource(names = "ALL", mode = EnumSource.Mode.EXCLUDE)
    void forThoseWhoDoNotSeeEverythingThereIsNoTrail(Scope scope) {
        Actor actor = reader(scope);

        assertRefused(queries.page(actor, AuditFilters.any(), PAGE), SharedErrorKey.NOT_FOUND);
        assertRefused(queries.verify(actor, Optional.empty()), SharedErrorKey.NOT_FOUND);
    }

    @Test
    void whoeverHasTheRightOverEverythingReadsIt() {
        book.write(anEntry().about("team", "1").entry());

        assertThat(read(superadmin(), AuditFilters.any())).contains("\"subjectId\":\"1\"");
        assertThat(read(reader(Scope.ALL), AuditFilters.any())).contains("\"subjectId\":\"1\"");
        assertThat(read(program(), AuditFilters.any())).contains("\"subjectId\":\"1\"");
    }

    @Test
    void theFilterIsTheOneThatWasAskedFor() {
        book.write(anEntry().about("team", "1").entry());
        book.write(anEntry().about("role", "2").entry());

        assertThat(read(superadmin(), AuditFilters.ofSubjects("role")))
                .contains("\"subjectId\":\"2\"")
                .doesNotContain("\"subjectId\":\"1\"");
    }

    @Test
    void theFirstWrongEntryIsNamed() {
        written(3);
        sealing.seal().block();
        assertThat(queries.verify(superadmin(), Optional.empty()).block().isIntact()).isTrue();

        book.forge(3);
        book.forge(2);

        assertThat(queries.verify(superadmin(), Optional.empty()).block().wrong())
                .contains(new Wrong(2, Optional.of(2L), Reason.CHANGED));
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "1999,1", "2000,2", "4500,3"})
    void everythingIsSealedInSlicesEachInItsOwnTransaction(int many, int slices) {
        written(many);

        assertThat(sealing.seal().block()).isEqualTo(many);

        assertThat(transactions.begun).hasValue(slices);
        Verdict verdict = queries.verify(superadmin(), Optional.empty()).block();
        assertThat(verdict).isEqualTo(new Verdict(many, 0, verdict.seal(), Optional.empty()));
    }

    private static Actor reader(Scope scope) {
        return person(
                new Role(new RoleKey("auditor"), "Denetçi", scope, Set.of(Right.AUDIT_READ), 1));
    }

    private String read(Actor actor, AuditFilter filter) {
        return queries.page(actor, filter, PAGE).block().text();
    }

    private void written(int many) {
        for (int i = 0; i < many; i++) {
            book.write(anEntry().entry());
        }
    }

    private static final class Transactions implements UnitOfWork {
        private final AtomicInteger begun = new AtomicInteger();

        @Override
        public <T> Mono<T> inTransaction(Mono<T> work) {
            return Mono.defer(
                    () -> {
                        begun.incrementAndGet();
                        return work;
                    });
        }
    }
}
