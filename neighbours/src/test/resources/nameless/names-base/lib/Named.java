package lib;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

/** What these marks say is lost with the names of parameters. */
public abstract class Named {
    @Recover("back")
    public String move(String from, String to) {
        throw new IllegalStateException(from);
    }

    public String back(String to) {
        return "not to " + to;
    }

    @Defer("left(to)")
    public String look(String from, String to) {
        return from;
    }

    public void left(String where) {
        System.out.println("left " + where);
    }
}
