/** Keeps jobs, the records that they still have to touch and what became of the others. */
@NullMarked
package io.huni.adapter.persistence.job;

import org.jspecify.annotations.NullMarked;
