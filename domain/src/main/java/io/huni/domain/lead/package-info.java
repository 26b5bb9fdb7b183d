/** One signal of a possible customer, caught once and kept as history. */
@NullMarked
package io.huni.domain.lead;

import org.jspecify.annotations.NullMarked;
