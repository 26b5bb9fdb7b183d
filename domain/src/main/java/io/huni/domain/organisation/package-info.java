/** The organisation and its distributors. */
@NullMarked
package io.huni.domain.organisation;

import org.jspecify.annotations.NullMarked;
