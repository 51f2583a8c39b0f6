package main

import "fmt"

// Deferred calls run in the reverse order of their registration.
func f() {
	defer fmt.Println("deferred 1")
	defer fmt.Println("deferred 2")
	defer fmt.Println("deferred 3")
	fmt.Println("body")
}

func main() {
	f()
}
