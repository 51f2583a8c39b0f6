package rounds.types;

import io.github.defer4j.Defer;

public class FieldCast {
    final Bank bank = new Bank();

    @Defer("close(bank.money)")
    public void asCloseable() throws Exception {}

    void close(AutoCloseable closeable) throws Exception {
        closeable.close();
    }
}
