package main

import "fmt"

// What was registered before the recovering call runs afterwards, as if nothing had happened.
func f() {
	defer func() { fmt.Println("deferred 1 sees a panic", recover() != nil) }()
	defer func() { fmt.Println("recovered", recover()) }()
	defer fmt.Println("deferred 3")
	panic("P")
}

func main() {
	f()
	fmt.Println("main goes on")
}
