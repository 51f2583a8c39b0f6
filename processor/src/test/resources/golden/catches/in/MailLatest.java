package golden.catches;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Failures;
import io.github.defer4j.SafeWrapper;
import java.io.IOException;

/** With the latest failure, what a step adds on failure is thrown. */
@SafeWrapper(failures = Failures.LATEST)
public class MailLatest {

    @Defer(value = "flush()", on = Exit.FAILURE)
    public void onFailure() {}

    @Defer(value = "flush()", on = Exit.FAILURE, quiet = true)
    public void quiet() {}

    void flush() throws IOException {}
}
