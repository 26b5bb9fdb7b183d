package io.huni.application.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.UnitOfWork;
import io.huni.application.view.port.SavedViews;
import io.huni.domain.identity.UserId;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;
import io.huni.domain.view.ViewId;

import org.junit.jupiter.api.Test;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.UUID;

/** What every keeper of saved views must do. */
public abstract class SavedViewsContract {
    protected abstract SavedViews views();

    protected abstract UnitOfWork unitOfWork();

    /** Two people that exist; no views are there before a test. */
    protected abstract UserId ayse();

    protected abstract UserId mehmet();

    @Test
    void givesTheOwnOnesAndTheSharedOnesByName() {
        save(ayse(), "Zor", false);
        save(ayse(), "Çok iyi", false);
        save(mehmet(), "Ilgın", true);
        save(mehmet(), "Mehmet’in", false);

        assertThat(names(ayse(), true)).containsExactly("Çok iyi", "Ilgın", "Zor");
        assertThat(names(ayse(), false)).containsExactly("Çok iyi", "Zor");
        assertThat(done(views().of(ListName.CUSTOMERS, ayse(), true))).isEmpty();
    }

    @Test
    void takesThePlaceOfTheOneWithItsId() {
        SavedView view = save(ayse(), "Eski", false);

        done(views().save(view.with("Yeni", "q=a", true)));

        assertThat(done(views().find(view.id()))).isEqualTo(view.with("Yeni", "q=a", true));
        assertThat(names(ayse(), false)).containsExactly("Yeni");
    }

    @Test
    void forgetsWhatIsDeleted() {
        SavedView view = save(ayse(), "Eski", false);

        done(views().delete(view.id()));

        assertThat(done(views().find(view.id()))).isNull();
    }

    private SavedView save(UserId owner, String name, boolean shared) {
        SavedView view =
                new SavedView(
                        new ViewId(UUID.randomUUID()),
                        owner,
                        ListName.LEADS,
                        name,
                        "status=NEW&sort=-score",
                        shared);
        done(views().save(view));
        return view;
    }

    private List<String> names(UserId owner, boolean andShared) {
        return done(views().of(ListName.LEADS, owner, andShared)).stream()
                .map(SavedView::name)
                .toList();
    }

    private <T> T done(Mono<T> work) {
        return work.as(unitOfWork()::inTransaction).block();
    }
}
