package rules.d4j219.good;

import io.github.defer4j.Recover;
import java.io.Closeable;
import java.io.IOException;

public class Channel implements Closeable {
    @Recover("spare")
    public Closeable open(String address) throws IOException {
        throw new IOException("no route to " + address);
    }

    Closeable spare(IOException why) {
        return new ChannelSafe(new Channel());
    }

    @Override
    public void close() {}
}
