/** The first start, the organisation and its distributors. */
@NullMarked
package io.huni.application.organisation;

import org.jspecify.annotations.NullMarked;
