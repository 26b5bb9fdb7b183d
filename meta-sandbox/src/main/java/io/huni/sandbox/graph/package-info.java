/** The calls of the Graph API that the stand-in answers. */
@NullMarked
package io.huni.sandbox.graph;

import org.jspecify.annotations.NullMarked;
