package org.cityprofiles.core.constraint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what an id, or each id of a list, refers to; checked when a catalogue is put together. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RefersTo {
    /** What the id refers to. */
    org.cityprofiles.core.constraint.Target value();
}
