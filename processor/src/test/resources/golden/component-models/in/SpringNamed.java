package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import org.springframework.stereotype.Component;

@Component("front desk")
@SafeWrapper(componentModel = "spring")
public class SpringNamed {
    @Defer("done()")
    public void open() {}

    void done() {}
}
