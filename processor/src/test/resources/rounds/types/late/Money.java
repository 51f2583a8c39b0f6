package rounds.types;

public class Money implements AutoCloseable {
    public static Money none() {
        return new Money();
    }

    public Money half() {
        return this;
    }

    @Override
    public void close() {}
}
