/** Trainings, the model in use and the chances of leads, in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.ranking;

import org.jspecify.annotations.NullMarked;
