package shop;

import io.github.defer4j.Defer;

@Defer("counted({class})")
public class Branch extends Base {
    @Override
    public void close() {}

    public void count() {}

    void counted(String type) {}
}
