package rules.d4j215.good.base;

import io.github.defer4j.Defer;

/** Its own wrapper has all of this; that of an heir in another package cannot name the parameter of the first method. */
public class Bus {
    static class Reply {}

    @Defer("sent()")
    public void send(Reply reply) {}

    @Defer("sent()")
    public void send(String text) {}

    public void sent() {}
}
