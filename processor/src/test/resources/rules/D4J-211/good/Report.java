package rules.d4j211.good;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class Report {
    final List<Object> lines = new ArrayList<>();

    @Defer("lines.add(Integer.class)")
    @Defer("lines.add(Integer.MAX_VALUE)")
    @Defer("lines.add(title())")
    public int write(String text) {
        return text.length();
    }

    String title() {
        return "report";
    }
}
