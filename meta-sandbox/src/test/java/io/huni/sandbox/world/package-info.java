/** What the stand-in holds. */
@NullMarked
package io.huni.sandbox.world;

import org.jspecify.annotations.NullMarked;
