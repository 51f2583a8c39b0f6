package main

import "fmt"

// A panic in a deferred call takes the place of the one in flight: only the newest can be recovered.
func f() {
	defer func() { fmt.Println("recovered", recover()) }()
	defer panic("two")
	panic("one")
}

func main() {
	f()
	fmt.Println("main goes on")
	f()
}
