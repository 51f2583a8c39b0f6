package rules.d4j203.good;

import io.github.defer4j.Defer;
import java.util.ArrayList;
import java.util.List;

public class FileStore {
    final Limits limits = new Limits();
    final List<Integer> sizes = new ArrayList<>();

    @Defer("sizes.add(limits.soft)")
    @Defer("sizes.add(Limits.HARD)")
    @Defer("sizes.add(limits.left())")
    @Defer("sizes.add(bytes.length)")
    public int save(byte[] bytes) {
        return bytes.length;
    }

    static class Limits {
        static final int HARD = 1000;
        int soft = 100;

        int left() {
            return HARD - soft;
        }
    }
}
