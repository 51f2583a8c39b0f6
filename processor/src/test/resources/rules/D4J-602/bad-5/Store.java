package rules.d4j602.bad5;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;

// A placeholder is a name or an argument, and no part of one; but a number may have its suffix.
public class Store {
    @Noted(event = "Sold") // ERROR: D4J-602
    public void put() {}

    @Recovered // ERROR: D4J-602
    public void take() {}

    @Joined(one = "on", other = "Sold") // ERROR: D4J-602
    public void count() {}

    @Limited
    public void size() {}

    void onSold() {}

    void takeFailed(Exception why) {}

    void limit(long most) {}

    @Defer("on{event}()")
    @interface Noted {
        String event();
    }

    @Recover("{method}Failed")
    @interface Recovered {}

    @Defer("{one}{other}()")
    @interface Joined {
        String one();

        String other();
    }

    @Defer("limit({most}L)")
    @interface Limited {
        int most() default 5;
    }
}
