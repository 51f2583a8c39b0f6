package main

import "fmt"

var callback = func() { fmt.Println("old") }

// Which function is called is decided when the defer statement runs.
func f() {
	defer callback()
	callback = func() { fmt.Println("new") }
	fmt.Println("body")
}

func main() {
	f()
}
