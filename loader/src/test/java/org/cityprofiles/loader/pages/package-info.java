/** Tries the pages about problems, whose examples are documentation and tests at once. */
@NullMarked
package org.cityprofiles.loader.pages;

import org.jspecify.annotations.NullMarked;
