/** Leads and their interactions in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.lead;

import org.jspecify.annotations.NullMarked;
