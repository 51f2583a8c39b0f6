package rules.d4j315.good;

import io.github.defer4j.DeferScope;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

@SafeWrapper
public class Loader {
    public int load(List<String> texts, DeferScope scope) throws IOException {
        for (String text : texts) {
            scope.close(new StringReader(text));
        }
        return texts.size();
    }
}
