package rounds.types;

import io.github.defer4j.Defer;

public class Base {
    public int count;

    @Defer("done()")
    public void inherited() {}

    public void done() {}

    public void open() {}

    public void put(String text) {}

    public void release(int size) {}
}
