package io.huni.application.view;

import static io.huni.application.shared.Refusals.assertRefused;

import static org.assertj.core.api.Assertions.assertThat;

import io.huni.application.shared.InMemoryUnitOfWork;
import io.huni.application.view.KeepViews.Change;
import io.huni.application.view.KeepViews.Wishes;
import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.shared.DistributorId;
import io.huni.domain.shared.SharedErrorKey;
import io.huni.domain.view.ListName;
import io.huni.domain.view.SavedView;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class KeepViewsTest {
    private static final Actor.Person STAFF = ActorFixture.staff();
    private static final Actor.Person ADMIN = ActorFixture.admin();
    private static final Actor.Person PARTNER =
            ActorFixture.distributor(new DistributorId(new UUID(4, 1)));

    private final KeepViews keepViews =
            ViewUseCases.keepViews(
                    new InMemorySavedViews(), new InMemoryUnitOfWork(), UUID::randomUUID);

    @Test
    void everybodyKeepsOwnViews() {
        add(STAFF, "Sıcak", false);

        assertThat(names(STAFF)).containsExactly("Sıcak");
        assertThat(names(ADMIN)).isEmpty();
    }

    @Test
    void sharedViewsAreSeenInTheHouseAndNotByPartners() {
        add(ADMIN, "Bu hafta", true);

        assertThat(names(STAFF)).containsExactly("Bu hafta");
        assertThat(names(PARTNER)).isEmpty();
    }

    @Test
    void sharingNeedsItsRight() {
        SavedView own = add(STAFF, "Sıcak", false);

        assertRefused(
                keepViews.add(STAFF, new Wishes("Herkese", "", true), ListName.LEADS),
                SharedErrorKey.RIGHT_MISSING);
        assertRefused(
                keepViews.change(
                        STAFF,
                        own.id(),
                        new Change(Optional.empty(), Optional.empty(), Optional.of(true))),
                SharedErrorKey.RIGHT_MISSING);
    }

    @Test
    void changesWhatIsNamedAndLeavesTheRest() {
        SavedView own = add(STAFF, "Sıcak", false);

        SavedView changed =
                keepViews
                        .change(
                                STAFF,
                                own.id(),
                                new Change(Optional.empty(), Optional.of("q=ay"), Optional.empty()))
                        .block();

        assertThat(changed).isEqualTo(own.with("Sıcak", "q=ay", false));
    }

    @Test
    void anothersViewIsNotThere() {
        SavedView own = add(STAFF, "Sıcak", false);
        Change change = new Change(Optional.of("x"), Optional.empty(), Optional.empty());

        assertRefused(keepViews.change(PARTNER, own.id(), change), SharedErrorKey.NOT_FOUND);
        assertRefused(keepViews.delete(ADMIN, own.id()), SharedErrorKey.NOT_FOUND);
        keepViews.delete(STAFF, own.id()).block();
        assertRefused(keepViews.delete(STAFF, own.id()), SharedErrorKey.NOT_FOUND);
    }

    private SavedView add(Actor.Person actor, String name, boolean shared) {
        return keepViews.add(actor, new Wishes(name, "status=NEW", shared), ListName.LEADS).block();
    }

    private List<String> names(Actor.Person actor) {
        return keepViews.of(actor, ListName.LEADS).block().stream().map(SavedView::name).toList();
    }
}
