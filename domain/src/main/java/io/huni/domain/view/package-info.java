/** Saved ways to look at a list. */
@NullMarked
package io.huni.domain.view;

import org.jspecify.annotations.NullMarked;
