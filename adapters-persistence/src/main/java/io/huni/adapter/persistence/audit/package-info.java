/** The audit trail in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.audit;

import org.jspecify.annotations.NullMarked;
