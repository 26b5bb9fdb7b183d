/** The criteria of the house and the leads as they see them, in PostgreSQL. */
@NullMarked
package io.huni.adapter.persistence.quality;

import org.jspecify.annotations.NullMarked;
