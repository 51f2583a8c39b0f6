package behaviour.clean;

import java.util.List;

/** What stands on its type variable meets what an heir puts in its place. */
public class Shelf<T> {
    public @Nullable T first(@Nullable T otherwise) {
        return otherwise;
    }

    public List<@Nullable T> all() {
        return java.util.Collections.emptyList();
    }
}
