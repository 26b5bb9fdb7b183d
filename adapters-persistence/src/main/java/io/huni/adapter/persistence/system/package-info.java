/** The installation's own numbers, read from PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.system;

import org.jspecify.annotations.NullMarked;
