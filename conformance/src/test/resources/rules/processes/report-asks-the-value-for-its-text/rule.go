package main

import "fmt"

type loud struct{}

func (loud) Error() string {
	fmt.Println("text is made")
	return "loud"
}

// The text of a panic value is made for the report only, after all deferred calls.
func f() {
	defer fmt.Println("deferred")
	panic(loud{})
}

func main() {
	f()
}
