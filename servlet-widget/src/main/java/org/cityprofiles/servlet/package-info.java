/**
 * Serves the pages of a catalogue: {@link org.cityprofiles.servlet.WidgetHandler} turns a request into a complete
 * response, {@link org.cityprofiles.servlet.WidgetServlet} puts it into a servlet container.
 */
@NullMarked
package org.cityprofiles.servlet;

import org.jspecify.annotations.NullMarked;
