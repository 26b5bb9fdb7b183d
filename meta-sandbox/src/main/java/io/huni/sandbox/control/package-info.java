/** How people and tests move the stand-in. */
@NullMarked
package io.huni.sandbox.control;

import org.jspecify.annotations.NullMarked;
