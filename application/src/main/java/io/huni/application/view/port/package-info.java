/** What saved views need from outside. */
@NullMarked
package io.huni.application.view.port;

import org.jspecify.annotations.NullMarked;
