/** The live channel's events and their numbers in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.live;

import org.jspecify.annotations.NullMarked;
