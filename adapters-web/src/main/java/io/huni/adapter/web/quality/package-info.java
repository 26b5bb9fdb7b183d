/** Criteria of quality and what they make of leads. */
@NullMarked
package io.huni.adapter.web.quality;

import org.jspecify.annotations.NullMarked;
