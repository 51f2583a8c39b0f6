package main

import "fmt"

func deferred(n int) {
	fmt.Println("deferred", n)
}

// Ten in a row, or registered by a loop: compilers treat them differently, and nobody can tell.
func row() {
	defer deferred(1)
	defer deferred(2)
	defer deferred(3)
	defer deferred(4)
	defer deferred(5)
	defer deferred(6)
	defer deferred(7)
	defer deferred(8)
	defer deferred(9)
	defer deferred(10)
	fmt.Println("row")
}

func loop() {
	for n := 1; n <= 10; n++ {
		defer deferred(n)
	}
	fmt.Println("loop")
}

func main() {
	row()
	loop()
}
