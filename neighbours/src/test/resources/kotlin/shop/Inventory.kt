package shop

import io.github.defer4j.Defer
import io.github.defer4j.Exit
import io.github.defer4j.Recover
import java.io.IOException
import java.util.concurrent.locks.Lock
import java.util.concurrent.locks.ReentrantLock

class Connection(private val log: MutableList<String>) : AutoCloseable {
    fun update(sku: String): Int {
        log += "update $sku"
        return if (sku.isEmpty()) throw IOException("no sku") else 1
    }

    override fun close() {
        log += "close"
    }
}

interface Stock {
    fun reserve(sku: String, n: Int = 1): Int
}

open class Inventory(val log: MutableList<String>) {
    @JvmField
    val lock: Lock = ReentrantLock()

    val free: Boolean
        get() = !(lock as ReentrantLock).isLocked

    fun open() = Connection(log)

    @Defer(acquire = "lock.lock()", value = "lock.unlock()")
    @Defer("getLog().add(\"left\")", on = Exit.FAILURE)
    @Recover("noStock")
    @Throws(IOException::class)
    fun reserve(sku: String, n: Int?, @Defer(acquire = "open()") db: Connection): Int = n?.times(db.update(sku)) ?: 0

    fun noStock(sku: String, why: IOException): Int {
        log += "no stock of '$sku': ${why.message}"
        return -1
    }

    @Defer("getLog().add(\"listed\")")
    fun <T : Comparable<T>> sorted(items: List<T>): List<T> = items.sorted()
}
