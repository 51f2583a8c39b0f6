package rules.d4j219.bad;

import io.github.defer4j.Recover;
import java.io.Closeable;
import java.io.IOException;

public class Channel implements Closeable {
    @Recover("spare") // ERROR: D4J-219
    public Closeable open(String address) throws IOException {
        throw new IOException("no route to " + address);
    }

    ChannelSafe spare(IOException why) {
        return new ChannelSafe(new Channel());
    }

    @Override
    public void close() {}
}
