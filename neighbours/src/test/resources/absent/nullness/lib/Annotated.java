package lib;

import java.util.List;

public class Annotated {
    @Nullable
    public String name(@Nullable String fallback) {
        return fallback;
    }

    public <@NonNull T extends @NonNull Object> @NonNull T first(List<@NonNull T> all) {
        return all.get(0);
    }
}
