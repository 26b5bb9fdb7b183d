/** Tells the right people of what has happened, once. */
@NullMarked
package io.huni.application.notification;

import org.jspecify.annotations.NullMarked;
