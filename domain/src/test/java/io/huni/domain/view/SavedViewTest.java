package io.huni.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.ActorFixture;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Refused;

import org.junit.jupiter.api.Test;

import java.util.UUID;

class SavedViewTest {
    private static final Actor.Person STAFF = ActorFixture.staff();
    private static final Actor.Person ADMIN = ActorFixture.admin();

    @Test
    void hasANameThatPeopleCanRead() {
        assertThat(view(" Sıcak\u0007 ", false).name()).isEqualTo("Sıcak");
        assertThatThrownBy(() -> view(" ", false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> view("x".repeat(61), false)).isInstanceOf(Refused.class);
    }

    @Test
    void isChangedByItsOwnerAndASharedOneByThoseWhoShare() {
        assertThat(view("Sıcak", false).mayBeChangedBy(STAFF)).isTrue();
        assertThat(view("Sıcak", false).mayBeChangedBy(ADMIN)).isFalse();
        assertThat(view("Sıcak", true).mayBeChangedBy(ADMIN)).isTrue();
        assertThat(of(ADMIN.id(), true).mayBeChangedBy(STAFF)).isFalse();
    }

    private static SavedView view(String name, boolean shared) {
        return new SavedView(
                new ViewId(new UUID(0, 1)), STAFF.id(), ListName.LEADS, name, "status=NEW", shared);
    }

    private static SavedView of(UserId owner, boolean shared) {
        return new SavedView(
                new ViewId(new UUID(0, 1)), owner, ListName.LEADS, "Sıcak", "", shared);
    }
}
