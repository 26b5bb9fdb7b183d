/** Offers and the rules that make them, in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.offer;

import org.jspecify.annotations.NullMarked;
