final class Drawer {
    private Drawer() {}

    static void shut(String item) {
        System.out.println("shut " + item);
    }
}
