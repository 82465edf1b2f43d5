/** Writing documents back: {@link org.cityprofiles.loader.write.RecordWriter} prints any record of the model as JSON. */
@NullMarked
package org.cityprofiles.loader.write;

import org.jspecify.annotations.NullMarked;
