package rules.d4j201.bad5;

import java.util.List;

/** Finds the wrapper in spite of the mistake, so that no error follows from it. */
class Warehouse extends Thread {
    private final InventorySafe inventory = new InventorySafe(new Inventory());

    List<InventorySafe> all(InventorySafe... others) {
        return List.of(others[0], inventory);
    }

    boolean any() {
        return new InventorySafe(new Inventory()).reserve("A-1", 1) || inventory.reserve("A-2", 2);
    }
}
