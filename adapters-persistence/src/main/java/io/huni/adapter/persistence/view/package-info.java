/** Saved views in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.view;

import org.jspecify.annotations.NullMarked;
