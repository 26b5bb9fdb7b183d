package io.huni.domain.view;

import io.huni.domain.identity.Actor;
import io.huni.domain.identity.Right;
import io.huni.domain.identity.UserId;
import io.huni.domain.shared.Require;

/**
 * A way to look at a list that somebody has given a name. It holds no records: whoever opens a
 * shared one sees in it what the own scope reaches.
 *
 * @param search the part of the screen's address behind the question mark
 * @param shared whether others see it, too
 */
public record SavedView(
        ViewId id, UserId owner, ListName list, String name, String search, boolean shared) {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SEARCH = 4_000;

    public SavedView {
        name = Require.line("name", name, LONGEST_NAME);
        search = Require.atMost("search", search, LONGEST_SEARCH);
    }

    /** The own one, or a shared one for those who keep what is shared in order. */
    public boolean mayBeChangedBy(Actor actor) {
        return actor.user().filter(owner::equals).isPresent()
                || shared && actor.may(Right.VIEW_SHARE);
    }

    /** The same view with what is given. */
    public SavedView with(String newName, String newSearch, boolean nowShared) {
        return new SavedView(id, owner, list, newName, newSearch, nowShared);
    }
}
