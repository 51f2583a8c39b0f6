package behaviour.clean;

import io.github.defer4j.Defer;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation for the declarations of type parameters has no place where they are used. */
public class Annotated<@Annotated.Kind T> {
    @Target(ElementType.TYPE_PARAMETER)
    @interface Kind {}

    @Defer("done()")
    public T same(T one) {
        return one;
    }

    @Defer("done()")
    public <@Annotated.Kind B extends Runnable> B own(B one) {
        return one;
    }

    void done() {}
}
