package rules.d4j314.good;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;

public class Loader {
    int loaded;

    @Defer("count")
    public int load(List<String> texts, DeferScope scope) throws Exception {
        for (String text : texts) {
            Reader reader = scope.close(new StringReader(text));
            scope.defer(reader::reset);
        }
        return texts.size();
    }

    void count(int result) {
        loaded += result;
    }
}
