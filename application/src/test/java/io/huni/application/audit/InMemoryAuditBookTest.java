package io.huni.application.audit;

import io.huni.application.audit.AuditEntryFixture.Noted;
import io.huni.application.audit.port.AuditBook;
import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;

import java.util.UUID;

final class InMemoryAuditBookTest extends AuditBookContract {
    private final InMemoryAuditBook book = new InMemoryAuditBook();

    @Override
    protected AuditBook book() {
        return book;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected UUID person(String name) {
        return book.know(name);
    }

    @Override
    protected void write(Noted entry) {
        book.write(entry);
    }

    @Override
    protected void forge(long place) {
        book.forge(place);
    }

    @Override
    protected void remove(long place) {
        book.remove(place);
    }

    @Override
    protected void swap(long one, long other) {
        book.swap(one, other);
    }

    @Override
    protected void slipIn() {
        book.slipIn(AuditEntryFixture.anEntry().entry());
    }

    @Override
    protected void moveEnd(long place) {
        book.moveEnd(place);
    }

    @Override
    protected void rewrite() {
        book.rewrite();
    }
}
