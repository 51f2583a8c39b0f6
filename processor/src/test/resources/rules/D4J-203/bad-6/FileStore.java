package rules.d4j203.bad6;

import io.github.defer4j.Defer;

/** Before the last dot. */
public class FileStore {
    final Disk disk = new Disk();

    @Defer("disk.quota.release()") // ERROR: D4J-203
    public int save(byte[] bytes) {
        return bytes.length;
    }

    static class Disk {
        final Limits limits = new Limits();
    }

    static class Limits {
        void release() {
            toString();
        }
    }
}
