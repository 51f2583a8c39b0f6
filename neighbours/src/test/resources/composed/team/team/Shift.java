package team;

public final class Shift {
    private Shift() {}

    public static void ended(String service, String... tags) {
        System.out.println("ended " + service + " " + String.join(", ", tags));
    }
}
