package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

public class Loader {
    int loaded;

    @Defer("count")
    @Recover("nothing")
    public int load(List<String> texts, DeferScope scope) throws IOException {
        for (String text : texts) {
            scope.close(new StringReader(text)).reset();
        }
        return texts.size();
    }

    void count(int result) {
        loaded += result;
    }

    int nothing(IOException why) {
        return 0;
    }
}
