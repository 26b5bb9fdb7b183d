/** Rules that assign leads, and when people work, in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.assignment;

import org.jspecify.annotations.NullMarked;
