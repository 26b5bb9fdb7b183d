/** Mails in PostgreSQL, and the relay that sends them. */
@NullMarked
package io.huni.adapter.persistence.mail;

import org.jspecify.annotations.NullMarked;
