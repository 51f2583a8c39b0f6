package main

import "fmt"

func enter(name string) func() {
	fmt.Println("enter", name)
	return func() { fmt.Println("leave", name) }
}

// enter runs at the defer statement, and what it returned runs at exit.
func f() {
	defer enter("f")()
	fmt.Println("body")
}

func main() {
	f()
}
