package rules.d4j314.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

public class Loader {
    int loaded;

    @Defer("count")
    public int load(List<String> texts, DeferScope readers, DeferScope others) throws Exception { // ERROR: D4J-314
        for (String text : texts) {
            Reader reader = readers.close(new StringReader(text));
            others.defer(reader::reset);
        }
        return texts.size();
    }

    void count(int result) {
        loaded += result;
    }
}
