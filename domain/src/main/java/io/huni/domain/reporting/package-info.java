/** Reports: which days they cover, which file they become, when they are due. */
@NullMarked
package io.huni.domain.reporting;

import org.jspecify.annotations.NullMarked;
