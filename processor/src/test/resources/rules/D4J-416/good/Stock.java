package rules.d4j416.good;

import io.github.defer4j.Retry;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;

@SafeWrapper(exclude = "load")
@Retry("again")
public class Stock {
    @Retry("onceMore")
    public int load(String name) throws IOException {
        throw new IOException(name);
    }

    public int size() {
        return 1;
    }

    boolean again(int attempt) {
        return attempt < 3;
    }

    boolean onceMore(int attempt) {
        return attempt == 1;
    }
}
