package behaviour.declared;

import io.github.defer4j.Defer;
import io.github.defer4j.Exit;
import io.github.defer4j.Recover;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/** Every place from which a checked exception may come. */
public class Declared {
    public void unmarked() throws IOException, TimeoutException {}

    @Defer("safe()")
    public void body() throws IOException, TimeoutException {}

    @Defer(acquire = "sql()", value = "safe()")
    public void acquire() throws IOException {}

    @Defer("sql()")
    public void deferred() throws IOException {}

    @Defer(acquire = "sql()", value = "io()")
    public void both() {}

    @Defer("io()")
    public void same() throws IOException {}

    @Defer("notFound()")
    public void narrower() throws IOException {}

    @Defer("safe()")
    public void unchecked() throws IllegalStateException {}

    @Defer("uncheckedCall()")
    public void uncheckedStep() {}

    @Defer(value = "io()", quiet = true)
    public void quiet() {}

    @Defer(acquire = "sql()", value = "io()", quiet = true)
    public void quietWithAcquire() {}

    @Defer(value = "io()", on = Exit.FAILURE)
    public void onFailure() {}

    @Defer(value = "io()", on = Exit.SUCCESS)
    public void onSuccess() {}

    /** The argument is read at registration, where nothing is quiet. */
    @Defer(value = "take(number())", quiet = true)
    public void quietArgument() {}

    @Defer(value = "take(number())", on = Exit.FAILURE)
    public void argumentOfFailureStep() {}

    public void closeable(@Defer AutoCloseable closeable) {}

    public void acquired(@Defer(acquire = "open()") Handle handle) {}

    @Defer("safe()")
    public <X extends Exception> void variable(Callable<X> failure) throws X {}

    @Defer("raise(cause)")
    public <X extends Exception> void bystander(X cause) {}

    @Defer("sql()")
    public static void fixed() throws IOException {}

    @Recover("onIo")
    public int whole() throws IOException, TimeoutException {
        return 0;
    }

    @Recover("onNotFound")
    public int part() throws IOException {
        return 0;
    }

    @Recover(value = "onIo", except = FileNotFoundException.class)
    public int except() throws IOException {
        return 0;
    }

    @Defer(acquire = "sql()", value = "io()")
    @Recover("onAny")
    public int steps() throws TimeoutException {
        return 0;
    }

    @Recover("onAny")
    public int interrupt() throws IOException, InterruptedException {
        return 0;
    }

    @Recover("onAny")
    public int any() throws Exception {
        return 0;
    }

    @Recover(value = "onAny", on = {Exception.class, InterruptedException.class})
    public int anyAndInterrupt() throws Exception {
        return 0;
    }

    @Recover("throwing")
    public int handler() throws IOException {
        return 0;
    }

    @Recover("throwing")
    public int handlerOfNothingElse() throws SQLException, IOException {
        return 0;
    }

    @Recover
    public int outcome() throws IOException, TimeoutException {
        return 0;
    }

    @Recover(on = TimeoutException.class)
    public int outcomeOfOne() throws IOException, TimeoutException {
        return 0;
    }

    @Recover
    public int outcomeAndInterrupt() throws IOException, InterruptedException {
        return 0;
    }

    @Defer("io()")
    @Recover(value = "onIo", inside = true)
    public int inside() throws IOException {
        return 0;
    }

    @Defer("safe()")
    @Recover(value = "onIo", inside = true)
    public int insideWhole() throws IOException, TimeoutException {
        return 0;
    }

    /** Nothing but its close() throws. */
    public interface Handle extends AutoCloseable {
        @Override
        void close() throws FileNotFoundException;
    }

    Handle open() throws TimeoutException {
        return () -> {};
    }

    void safe() {}

    static void sql() throws SQLException {}

    void io() throws IOException {}

    void notFound() throws FileNotFoundException {}

    void uncheckedCall() throws IllegalArgumentException {}

    int number() throws IOException {
        return 0;
    }

    void take(int number) {}

    <X extends Exception> void raise(X failure) throws X {}

    int onIo(IOException why) {
        return 1;
    }

    int onNotFound(FileNotFoundException why) {
        return 1;
    }

    int onAny(Exception why) {
        return 1;
    }

    int throwing(IOException why) throws SQLException {
        return 1;
    }
}
