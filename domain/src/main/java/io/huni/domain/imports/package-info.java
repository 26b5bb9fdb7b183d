/** Files of leads: what their columns mean, whether their rows can be used, what became of them. */
@NullMarked
package io.huni.domain.imports;

import org.jspecify.annotations.NullMarked;
