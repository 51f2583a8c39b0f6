package main

import "fmt"

// After a recovery an earlier deferred call may panic anew, and be recovered too.
func f() {
	defer func() { fmt.Println("recovered", recover()) }()
	defer panic("two")
	defer func() { fmt.Println("recovered", recover()) }()
	panic("one")
}

func main() {
	f()
	fmt.Println("main goes on")
}
