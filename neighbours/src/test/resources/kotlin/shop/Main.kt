package shop

fun main() {
    val inventory = Inventory(mutableListOf())
    val safe = InventorySafe(inventory)
    println(listOf(safe.reserve("apple", 2), safe.reserve("", 1), safe.sorted(listOf(3, 1, 2))))
    println(safe.log)
    println(safe.free)
}
