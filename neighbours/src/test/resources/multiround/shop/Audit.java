package shop;

import maker.Make;

/** In the second round a class asks for another one: the service that calls both waits for the third. */
@Make(name = "shop.Entry", source = """
        package shop;
        @maker.Make(name = "shop.Ending", source = "package shop; "
                + "public interface Ending { default void done() { Main.say(\\"done\\"); } }")
        public class Entry implements Ending {}
        """)
class Audit {
    Entry begin(Order order) {
        Main.say("begin " + order.id);
        return new Entry();
    }

    Entry begin(String other) {
        throw new IllegalArgumentException(other);
    }
}
