package main

import "fmt"

// The report of a panic that nobody recovered has those that it replaced, the oldest first.
func f() {
	defer panic("three")
	defer panic("two")
	defer fmt.Println("deferred")
	panic("one")
}

func main() {
	f()
}
