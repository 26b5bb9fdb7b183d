/** Decides who gets a lead when nobody gives it to anybody by hand. */
@NullMarked
package io.huni.domain.assignment;

import org.jspecify.annotations.NullMarked;
