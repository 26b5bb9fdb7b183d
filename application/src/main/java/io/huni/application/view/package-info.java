/** Saved ways to look at a list. */
@NullMarked
package io.huni.application.view;

import org.jspecify.annotations.NullMarked;
