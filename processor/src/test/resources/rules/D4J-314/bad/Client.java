package rules.d4j314.bad;

class Client {
    final FilesSafe files = new FilesSafe(new Files());

    int copy(FilesSafe own) {
        return own.copy("a") + files.copy("b") + new FilesSafe(new Files()).copy("c");
    }
}
