package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.util.concurrent.locks.Lock;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.RequiredArgsConstructor;

/** The constructor, the getters that marks call, and {@code Drawer}'s builder are Lombok's. */
@RequiredArgsConstructor
public class Till {
    @Getter(AccessLevel.PACKAGE)
    private final Lock lock;

    @Getter
    private final Drawer drawer;

    @Defer(acquire = "getLock().lock()", value = "getLock().unlock()")
    @Defer("drawer().getLog().add(\"closed\")")
    @Recover("noSale")
    public int sell(String item, @Defer(acquire = "getDrawer()") Drawer open) {
        open.getLog().add("selling " + item);
        if (item.isEmpty()) {
            throw new IllegalArgumentException("no item");
        }
        return open.getCents();
    }

    Drawer drawer() {
        return drawer;
    }

    int noSale(IllegalArgumentException why) {
        drawer.getLog().add(why.getMessage());
        return 0;
    }
}
