package rules.d4j315.bad;

import io.github.defer4j.Defer;
import io.github.defer4j.DeferScope;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

public class Loader {
    public int load(List<String> texts, @Defer("scope.dismiss()") DeferScope scope) throws IOException { // ERROR: D4J-315
        for (String text : texts) {
            scope.close(new StringReader(text));
        }
        return texts.size();
    }
}
