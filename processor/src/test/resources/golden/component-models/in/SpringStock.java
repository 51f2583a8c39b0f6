package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.SafeWrapper;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

@Component
@Profile({"live", "test"})
@Qualifier("north")
@Scope("prototype")
@SafeWrapper(componentModel = "spring")
public class SpringStock implements Stock {
    @Override
    @Defer("done()")
    public int count(String sku) {
        return sku.length();
    }

    void done() {}
}
