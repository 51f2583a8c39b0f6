package rules.d4j312.bad3;

import io.github.defer4j.Recover;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

public class Mailer {

    @Recover("none") // ERROR: D4J-312
    public Flow.Publisher<String> sent() {
        return new SubmissionPublisher<>();
    }

    Flow.Publisher<String> none() {
        return subscriber -> subscriber.onComplete();
    }
}
