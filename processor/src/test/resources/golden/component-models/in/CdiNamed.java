package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Named;

@Named
@Dependent
@SafeWrapper(componentModel = "cdi")
public class CdiNamed {
    @Defer("done()")
    public void open() {}

    void done() {}
}
