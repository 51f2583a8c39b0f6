package behaviour.declared;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Failures;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;
import java.sql.SQLException;

/** What a failure step throws surfaces here. */
@SafeWrapper(failures = Failures.LATEST)
public class DeclaredLatest {
    @Defer(value = "io()", on = Exit.FAILURE)
    public void onFailure() throws SQLException {}

    @Defer(value = "io()", on = Exit.FAILURE, quiet = true)
    public void quiet() {}

    void io() throws IOException {}
}
