/** Judging leads by the criteria of the house, and judging all of them anew when those change. */
@NullMarked
package io.huni.application.quality;

import org.jspecify.annotations.NullMarked;
