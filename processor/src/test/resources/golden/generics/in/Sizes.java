package shop;

import io.github.defer4j.Defer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** The javadoc of the wrapper names types without what stands on them. */
public class Sizes {
    @Target(ElementType.TYPE_USE)
    @interface Positive {}

    @Defer("done()")
    public void cut(@Positive int pieces, @Positive long @Positive [] each) {}

    void done() {}
}
