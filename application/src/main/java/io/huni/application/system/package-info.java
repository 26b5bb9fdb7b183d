/** Whether everything works, and what to do where it does not. */
@NullMarked
package io.huni.application.system;

import org.jspecify.annotations.NullMarked;
