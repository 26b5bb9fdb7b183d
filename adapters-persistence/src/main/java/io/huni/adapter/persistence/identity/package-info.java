/** People, sessions and tries to sign in, in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.identity;

import org.jspecify.annotations.NullMarked;
