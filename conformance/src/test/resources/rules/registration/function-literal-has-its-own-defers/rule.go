package main

import "fmt"

// A defer inside a function literal runs when the literal ends.
func f() {
	defer fmt.Println("deferred outside")
	func() {
		defer fmt.Println("deferred inside")
		fmt.Println("inside")
	}()
	fmt.Println("outside")
}

func main() {
	f()
}
