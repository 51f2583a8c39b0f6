package golden.calls.plain;

class Hidden {
    public static final String NAME = System.lineSeparator();

    public static void load() {}
}
