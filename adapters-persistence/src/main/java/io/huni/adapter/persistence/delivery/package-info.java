/** The inbox in PostgreSQL: group commits, leases, and the relay that works through it. */
@NullMarked
package io.huni.adapter.persistence.delivery;

import org.jspecify.annotations.NullMarked;
