/** Stored scores and what they are made of, in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.scoring;

import org.jspecify.annotations.NullMarked;
