package rules.d4j404.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.concurrent.TimeoutException;

public class Stock {

    @Recover(value = "none", on = TimeoutException.class)
    public int load(String name) throws TimeoutException {
        throw new TimeoutException(name);
    }

    @Recover("unreadable")
    public int read(String name, @Defer(acquire = "open(name)") Reader in) {
        return in.hashCode();
    }

    @Recover(value = "none", on = FileNotFoundException.class)
    @Recover(value = "unreadable", on = {IOException.class, IllegalStateException.class})
    public int find(String name) throws IOException {
        throw new IOException(name);
    }

    Reader open(String name) throws IOException {
        return new StringReader(name);
    }

    int none() {
        return 0;
    }

    int unreadable(Exception why) {
        return -1;
    }
}
