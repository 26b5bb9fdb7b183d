/** Keeps files of leads with their rows. */
@NullMarked
package io.huni.adapter.persistence.imports;

import org.jspecify.annotations.NullMarked;
