package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;

@Desk
@SafeWrapper(componentModel = "cdi")
public class CdiDesk {
    @Defer("done()")
    public void open() {}

    void done() {}
}
