/** The organisation and its distributors in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.organisation;

import org.jspecify.annotations.NullMarked;
