package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import io.github.defer4j.SafeWrapper;
import maker.Make;

/** Nearly every class that this service and its marks mention is made in the same round as its wrapper. */
@SafeWrapper(imports = Report.class)
@Make(name = "shop.Order", source = """
        package shop;
        public class Order extends Closing {
            public final String id;
            public Order(String id) { this.id = id; }
        }
        """)
@Make(name = "shop.Closing", source = """
        package shop;
        public abstract class Closing implements AutoCloseable {
            public void close() { Main.say("close"); }
        }
        """)
@Make(name = "shop.Base", source = """
        package shop;
        public abstract class Base implements Named {
            public int count() { return 7; }
            void end(String what) { Main.say("end " + what); }
        }
        """)
@Make(name = "shop.Named", source = """
        package shop;
        public interface Named { String name(); }
        """)
@Make(name = "shop.Refused", source = """
        package shop;
        public class Refused extends RuntimeException {
            private static final long serialVersionUID = 1L;
        }
        """)
@Make(name = "shop.Report", source = """
        package shop;
        public class Report {
            public static void print(Order order) { Main.say("report " + order.id); }
        }
        """)
public class Orders extends Middle {
    final Audit audit = new Audit();

    @Defer(acquire = "entry = audit.begin(order)", value = "entry.done()")
    @Defer("end(\"place\")")
    @Defer("Report.print(order)")
    @Recover(value = "refused", on = Refused.class)
    public String place(@Defer Order order, boolean ok) {
        if (!ok) {
            throw new Refused();
        }
        return "placed " + order.id;
    }

    String refused(Order order) {
        return "refused " + order.id;
    }

    @Override
    public String name() {
        return "orders";
    }
}
