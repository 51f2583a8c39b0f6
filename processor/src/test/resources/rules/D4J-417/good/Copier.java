package rules.d4j417.good;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Retry;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;

public class Copier {
    @Retry("again")
    public int first(String text, @Defer(acquire = "open(text)") @Defer("in.reset()") Reader in) throws IOException {
        return in.read();
    }

    /** What is rolled back is good for another attempt. */
    @Defer(value = "db.rollback()", on = Exit.FAILURE)
    @Retry("again")
    public boolean store(Connection db) throws SQLException {
        return db.isClosed();
    }

    Reader open(String text) {
        return new StringReader(text);
    }

    boolean again(int attempt) {
        return attempt < 3;
    }
}
