package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Failures;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;
import java.io.Writer;
import java.util.logging.Level;
import java.util.logging.Logger;

@SafeWrapper(name = "GoExport", failures = Failures.LATEST, imports = {Level.class, Logger.class})
public class Export {
    final Writer out;
    Logger log = Logger.getLogger("export");
    int rows;

    public Export(Writer out) {
        this.out = out;
    }

    @Defer(value = "out.close()", quiet = true)
    @Defer("log.log(Level.INFO, \"rows: {0}\", rowsOf(result, rows))")
    @Defer("result = counted(result)")
    @Defer("done")
    public int write(String text) throws IOException {
        out.write(text);
        return text.length();
    }

    static Integer rowsOf(int result, int before) {
        return result + before;
    }

    int counted(int result) {
        rows += result;
        return rows;
    }

    void done(String text, int result, Throwable failure) {
        log.log(Level.FINE, text + result, failure);
    }
}
