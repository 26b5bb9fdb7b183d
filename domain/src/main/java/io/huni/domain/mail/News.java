package io.huni.domain.mail;

import java.util.Set;
import java.util.UUID;

/**
 * What makes a mail one that is forgotten: it is emptied once it has left, or when somebody whose
 * name it says is purged.
 *
 * @param gist what is kept of it, without names
 * @param records the leads and offers whose names it says
 */
public record News(String gist, Set<UUID> records) {
    public News {
        records = Set.copyOf(records);
    }
}
