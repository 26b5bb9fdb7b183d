/** What every PostgreSQL adapter stands on: the server, connections, transactions, ids, secrets. */
@NullMarked
package io.huni.adapter.persistence.shared;

import org.jspecify.annotations.NullMarked;
