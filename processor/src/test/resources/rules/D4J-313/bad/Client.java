package rules.d4j313.bad;

import java.util.List;

class Client {
    private final List<FileCopierSafe> copiers = List.of(new FileCopierSafe(new FileCopier()));

    Copier first() {
        return copiers.get(0);
    }

    int copy() {
        Copier copier = new FileCopierSafe(new FileCopier());
        return copier.copy("a") + new FileCopierSafe(new FileCopier()).copy("b");
    }
}
