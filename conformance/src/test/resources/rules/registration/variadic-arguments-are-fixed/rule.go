package main

import "fmt"

var a, b = 1, 2

func deferred(numbers ...int) {
	fmt.Println("deferred", len(numbers), numbers[0], numbers[1])
}

// Each of the arguments of a variadic call is fixed.
func f() {
	defer deferred(a, b)
	a, b = 3, 4
	fmt.Println("body", a, b)
}

func main() {
	f()
}
