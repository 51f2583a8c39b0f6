package rules.d4j313.bad4;

import io.github.defer4j.Defer;
import java.io.Reader;

public class Tasks {

    public static class Printer implements Runnable {
        Reader in = Reader.nullReader();

        @Override
        @Defer("in.close()") // ERROR: D4J-313
        public void run() {}
    }
}
