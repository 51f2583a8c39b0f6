package shop;

import java.util.List;
import lombok.Builder;
import lombok.Data;

@Data
@Builder
public class Drawer implements AutoCloseable {
    private final List<String> log;
    private int cents;

    @Override
    public void close() {
        log.add("shut");
    }
}
