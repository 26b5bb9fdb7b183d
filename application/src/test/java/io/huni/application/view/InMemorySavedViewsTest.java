package io.huni.application.view;

import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.view.port.SavedViews;
import io.huni.domain.identity.UserId;

import java.util.UUID;

class InMemorySavedViewsTest extends SavedViewsContract {
    private final InMemorySavedViews views = new InMemorySavedViews();

    @Override
    protected SavedViews views() {
        return views;
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return new InMemoryUnitOfWork();
    }

    @Override
    protected UserId ayse() {
        return new UserId(new UUID(0, 5));
    }

    @Override
    protected UserId mehmet() {
        return new UserId(new UUID(0, 6));
    }
}
