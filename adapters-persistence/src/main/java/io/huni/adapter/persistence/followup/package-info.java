/** Mails to leads in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.followup;

import org.jspecify.annotations.NullMarked;
