package behaviour.clean;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** For types, as it is since Java 8. */
@Target(ElementType.TYPE_USE)
public @interface Nullable {}
