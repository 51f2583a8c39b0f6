package rules.d4j313.bad3;

import io.github.defer4j.Recover;
import java.io.IOException;

public class FileCopier implements Copier {

    @Override
    @Recover("later") // ERROR: D4J-313
    public int copy(String name) {
        return name.length();
    }

    int later(String name, RuntimeException why) throws IOException {
        return 0;
    }
}
