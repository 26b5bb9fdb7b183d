/** What the assignment of leads needs from outside. */
@NullMarked
package io.huni.application.assignment.port;

import org.jspecify.annotations.NullMarked;
