/** Notifications in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.notification;

import org.jspecify.annotations.NullMarked;
