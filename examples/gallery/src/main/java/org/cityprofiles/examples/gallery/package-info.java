/** One page that shows every view side by side; entry: {@link org.cityprofiles.examples.gallery.Gallery}. */
@NullMarked
package org.cityprofiles.examples.gallery;

import org.jspecify.annotations.NullMarked;
