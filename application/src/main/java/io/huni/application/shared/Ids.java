package io.huni.application.shared;

import java.util.UUID;

/** Gives new ids. */
@FunctionalInterface
public interface Ids {
    /** A UUIDv7: rises with time, so that new rows lie together. */
    UUID next();
}
