/** The learned ranking in words. */
@NullMarked
package io.huni.adapter.web.ranking;

import org.jspecify.annotations.NullMarked;
