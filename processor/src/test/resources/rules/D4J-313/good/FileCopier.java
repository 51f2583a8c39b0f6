package rules.d4j313.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.TimeoutException;

public class FileCopier implements Copier {

    @Override
    @Defer("flush()")
    public int copy(String name) {
        return name.length();
    }

    @Override
    @Defer(value = "flush()", quiet = true)
    public int move(String name) {
        return name.length();
    }

    @Override
    @Defer(acquire = "in = open(name)", value = "in.close()")
    @Recover("unreadable")
    public int print(String name) {
        return name.length();
    }

    Reader open(String name) throws IOException {
        return new StringReader(name);
    }

    void flush() throws IOException {}

    int unreadable(IOException why) throws TimeoutException {
        throw new TimeoutException();
    }
}
