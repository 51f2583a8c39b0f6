package shop;

import io.github.defer4j.Defer;
import io.github.defer4j.Recover;
import java.io.IOException;
import java.io.RandomAccessFile;

public class Hall {
    @Recover("none")
    @Admitted
    @Defer("swept(\"*/ }\")")
    public int show(String act) {
        return act.length();
    }

    @Admitted("side")
    public void write(@Uploaded RandomAccessFile file) throws IOException {
        file.write(1);
    }

    int none(IllegalStateException why) {
        return 0;
    }

    void swept(String with) {}
}
