package main

import "fmt"

// What was returned stays the result if a deferred call panics afterwards and is recovered, even without a name.
func f() int {
	defer func() { fmt.Println("recovered", recover()) }()
	defer panic("P")
	return 5
}

func main() {
	fmt.Println("f ->", f())
	fmt.Println("f ->", f())
}
