package shop;

public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Till till = new Till();
        TillSafe safe = new TillSafe(till);
        System.out.println(safe.open() + " " + till.drawer.isLocked());
        System.out.println(safe.count() + " " + till.lock.isLocked());
        System.out.println(safe.close() + " " + till.drawer.isLocked());
    }
}
