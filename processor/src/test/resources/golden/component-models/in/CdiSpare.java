package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Alternative;

@Alternative
@Priority(100)
@Dependent
@SafeWrapper(componentModel = "cdi")
public class CdiSpare {
    @Defer("done()")
    public void open() {}

    void done() {}
}
