package rules.d4j312.bad5;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.CompletableFuture;

public class Mailer {

    @Defer("log(to)") // ERROR(ecj): D4J-312
    @Defer("log()")
    @Recover("none")
    public <F extends CompletableFuture<String>> F send(F to) { // ERROR(javac): D4J-312
        return to;
    }

    void log(Object to) {}
}
