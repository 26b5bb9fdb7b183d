package io.huni.application.view;

import io.huni.application.shared.Ids;
import io.huni.application.shared.UnitOfWork;
import io.huni.application.view.port.SavedViews;

/** Builds the use cases of saved views. */
public final class ViewUseCases {
    private ViewUseCases() {}

    public static KeepViews keepViews(SavedViews views, UnitOfWork unitOfWork, Ids ids) {
        return new KeepViewsService(views, unitOfWork, ids);
    }
}
