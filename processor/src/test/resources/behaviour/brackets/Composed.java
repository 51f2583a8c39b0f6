package behaviour.brackets;

import java.util.concurrent.TimeUnit;

/** Each mark is a composed annotation. The generated text is that of {@link ByHand} to the letter. */
@Timed(name = "all of {class}")
public class Composed extends Counter {
    @Locked
    @Timed(limit = 7)
    @Audited(type = String.class, word = "sold")
    @Limited(value = "slots", permits = 2)
    @Tagged(tags = {"a", "sold"})
    @Transacted
    public int six(int pieces) {
        return sell(pieces);
    }

    @Sale(lock = "lock")
    public int nested(int pieces) {
        return sell(pieces);
    }

    @Timed(name = "first", unit = TimeUnit.SECONDS)
    @Timed(name = "second")
    void twice(long start) {}

    public void owned(@Owned AutoCloseable first) throws Exception {}
}
