/** Connections, their forms, runs, marks and balances in PostgreSQL; secrets only sealed. */
@NullMarked
package io.huni.adapter.persistence.connection;

import org.jspecify.annotations.NullMarked;
